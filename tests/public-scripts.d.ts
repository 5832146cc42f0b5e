declare module '*/public/search-names.js' {
  export function plain(text: string): string;
  export function match(query: string, name: string): number | undefined;
}

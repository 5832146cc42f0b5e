import type { HeaderRule } from '../../src/build/headers.ts';

/** The headers that are to come with a path of the site, by their names in small letters. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const fitting = rules.filter((rule) => path.startsWith(rule.path.slice(0, -1)));
  const pairs = fitting.flatMap(({ headers }) => Object.entries(headers));
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
}

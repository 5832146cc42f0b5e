declare module 'fontverter' {
  /** @returns the font in another format, whichever it came in; the next call overwrites it */
  export function convert(font: Buffer, format: 'sfnt' | 'woff2'): Promise<Uint8Array>;
}

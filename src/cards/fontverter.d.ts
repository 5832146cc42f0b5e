declare module 'fontverter' {
  /** @returns the font in another format, whichever it came in */
  export function convert(font: Uint8Array, format: 'sfnt'): Promise<Uint8Array>;
}

/** A text without what typography adds: kinds of spaces, of quotation marks and of dashes. Two that agree in it say the same. */
export function normal(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/ ?(?:[“”„‟«»‹›"]|'')( ?)/gu, '$1"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/ ?[‐‑‒–—―-] ?/gu, '-')
    .replace(/…/gu, '...')
    .replace(/ (?=[;:!?%"])/gu, '')
    .replace(/" ?/gu, '"')
    .trim();
}

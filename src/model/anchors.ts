/** Beginnings of ids kept for the generator: paragraphs, and what it puts on pages itself. */
export const RESERVED = /^(p|site)-/;

/** The anchors that the generator makes, spelt here alone. A suffix tells those of further articles, explainers and reports apart. */
export const anchors = {
  main: 'site-main',
  pages: 'site-pages',
  definition: (id: string) => `site-def-${id}`,
  keyPoints: (suffix = '') => `site-key-points${suffix}`,
  inShort: (suffix = '') => `site-in-short${suffix}`,
  positions: (suffix = '') => `site-positions${suffix}`,
  position: (actor: string, suffix = '') => `site-position-${actor}${suffix}`,
  statements: (kind: string, suffix = '') => `site-${kind}${suffix}`,
  sources: 'site-cited',
  summary: (suffix = '') => `site-summary${suffix}`,
  tracker: (suffix = '') => `site-tracker${suffix}`,
  track: (agreement: string, suffix = '') => `site-track-${agreement}${suffix}`,
  provisions: (suffix = '') => `site-provisions${suffix}`,
  note: (number: number, suffix = '') => `site-note-${number}${suffix}`,
  paragraph: (paragraph: number, suffix = '') => `site-paragraph-${paragraph}${suffix}`,
  year: (year: string) => `site-year-${year}`,
  /** Of a view of the timeline that shows one kind or a period, and of a past day: it stands in the ledger for the page. */
  view: 'site-view',
  onlyKind: (kind: string) => `site-only-${kind}`,
  letter: (letter: string) => `site-letter-${letter.toLowerCase()}`,
  publishers: (letter: string) => `site-publishers-${letter.toLowerCase()}`,
  tier: (tier: string) => `site-tier-${tier}`,
  figure: (name: string) => `site-fig-${name}`,
  /** Of a version of a page, and of the month of changes: by its EDTF. */
  version: (day: string) => `site-version-${day}`,
  month: (month: string) => `site-month-${month}`,
  about: (part: string) => `site-${part}`,
  /** The chapter that a page becomes in the print edition. */
  chapter: (address: string) => `site-print-${address.replaceAll('/', '-').slice(0, -1) || 'front'}`,
};

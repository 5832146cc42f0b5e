export const TIERS = ['primary', 'news', 'reference'] as const;
type Tier = (typeof TIERS)[number];

/** Item types of CSL 1.0.2. */
export const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;
export type CslType = (typeof CSL_TYPES)[number];

const PRIMARY: ReadonlySet<CslType> = new Set([
  'bill',
  'hearing',
  'legal_case',
  'legislation',
  'regulation',
  'speech',
  'treaty',
]);
const NEWS: ReadonlySet<CslType> = new Set([
  'article-magazine',
  'article-newspaper',
  'broadcast',
  'interview',
  'post',
  'post-weblog',
]);

/** The tier of a source that gives none: Zotero and Pandoc know no tiers. */
export function tierOf(type: CslType): Tier {
  return PRIMARY.has(type) ? 'primary' : NEWS.has(type) ? 'news' : 'reference';
}

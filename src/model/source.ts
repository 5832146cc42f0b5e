import { z } from 'zod';
import { date, day, id, lang, text, webAddress } from './fields.ts';

export const TIERS = ['primary', 'news', 'reference'] as const;

/** CSL 1.0.2 item types that a news analysis cites. */
const CSL_TYPES = [
  'article-magazine',
  'article-newspaper',
  'book',
  'broadcast',
  'entry-encyclopedia',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'post-weblog',
  'report',
  'speech',
  'treaty',
  'webpage',
] as const;

/** A source, as a CSL item (Citation Style Language 1.0.2) with our own `tier`. */
export const source = z.strictObject({
  id,
  type: z.enum(CSL_TYPES),
  title: text,
  publisher: text,
  issued: date.optional(),
  URL: webAddress,
  language: lang,
  accessed: day,
  tier: z.enum(TIERS),
  note: text.optional(),
});

/** content/sources.yaml: CSL-YAML as Pandoc and Zotero know it. */
export const bibliography = z.strictObject({ references: z.array(source) });

export type Source = z.output<typeof source>;

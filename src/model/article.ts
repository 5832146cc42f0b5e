import { z } from 'zod';
import { cites, day, id, ref, text } from './fields.ts';
import { records } from './records.ts';

const keyPoint = z.strictObject({
  id,
  text,
  /** The records that prove it. */
  proof: z.array(ref('actor', 'agreement', 'claim', 'date', 'source', 'term')).min(1, { error: 'at least one record' }),
});

const position = z.strictObject({
  actor: ref('actor'),
  heading: text,
  points: z.array(z.strictObject({ id, text, cites })).min(1, { error: 'at least one point' }),
});

export const STATEMENT_KINDS = ['known', 'unknown', 'disputed'] as const;

const statement = z.strictObject({
  id,
  kind: z.enum(STATEMENT_KINDS),
  text,
  cites,
  /** The day by which to look again. */
  review: day,
});

/** Frontmatter of content/articles/*.md: an analysis. */
export const article = z.strictObject({
  id,
  title: text,
  /** What sort of article it is, as newspapers label it. */
  label: text,
  'label-means': text,
  description: text,
  /** Who wrote it. */
  authors: z.array(text).default([]),
  dateline: text.optional(),
  published: day,
  /** The day up to which the article knows the record. */
  'as-of': day,
  /** The report under analysis. */
  report: ref('source').optional(),
  'key-points': z.array(keyPoint).default([]),
  positions: z.array(position).default([]),
  statements: z.array(statement).default([]),
  ...records,
});

export type ArticleData = z.output<typeof article>;

import { z } from 'zod';
import { cites, day, id, ID, ref, text } from './fields.ts';
import { records } from './records.ts';

const provision = z.strictObject({
  id,
  topic: text,
  /** What each agreement says on it, by the agreement's id; one left out is not established. */
  texts: z.record(ref('agreement'), z.strictObject({ says: text, article: text.optional(), cites })),
});

/** Frontmatter of content/explainers/*.md: questions and answers. */
export const explainer = z.strictObject({
  id,
  title: text,
  /** Its name in the navigation. */
  label: text,
  description: text,
  'as-of': day,
  /** The kind of agreement whose progress it shows. */
  tracks: z.string().regex(ID, { error: 'the key of a kind of agreement' }).optional(),
  provisions: z.array(provision).default([]),
  ...records,
});

export type ExplainerData = z.output<typeof explainer>;

import { z } from 'zod';
import { actor } from './actor.ts';
import { agreement } from './agreement.ts';
import { claim } from './claim.ts';
import { correction } from './correction.ts';
import { dated } from './date.ts';
import { ID, ref } from './fields.ts';
import { term } from './term.ts';

/** The records that any Markdown file of content/ may declare in its frontmatter. */
export const records = {
  actors: z.array(actor).default([]),
  terms: z.array(term).default([]),
  dates: z.array(dated).default([]),
  agreements: z.array(agreement).default([]),
  claims: z.array(claim).default([]),
  corrections: z.array(correction).default([]),
  /** Published anchors that are given up, each with the id that stands in for it. */
  retired: z.array(z.strictObject({ id: z.string().regex(ID, { error: 'a published id' }), heir: ref() })).default([]),
};

/** The singular under which records of a list are linked to: `actor:kishida`. */
export const RECORD_KINDS = {
  actors: 'actor',
  terms: 'term',
  dates: 'date',
  agreements: 'agreement',
  claims: 'claim',
  corrections: 'correction',
} as const;

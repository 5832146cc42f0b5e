import { z } from 'zod';
import { cites, id, ID, name, ref, text } from './fields.ts';
import { USUAL_KIND } from './kind.ts';

/** One date of a step; where it concerns some of the parties only, these. */
const taken = z.preprocess(
  (value) => (typeof value === 'string' ? { date: value } : value),
  z.strictObject({
    date: ref('date'),
    parties: z.array(ref('actor')).min(1, { error: 'at least one party' }).optional(),
  }),
);

/** The dates of a step: an id, or a list of ids and of maps such as `{date: ratified-by-chad, parties: [chad]}`. */
const dates = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(taken));

/** An agreement between two or more parties. Its status and the days between its steps are computed from the dates. */
export const agreement = z.strictObject({
  id,
  /** Its kind, as site.yaml declares it. */
  type: z.string().regex(ID, { error: 'the key of a kind of agreement' }).default(USUAL_KIND),
  name: text,
  names: z.array(name).default([]),
  definition: text,
  aliases: z.array(text).default([]),
  parties: z.array(ref('actor')).min(2, { error: 'at least two parties' }),
  /** What has been done, by the keys of the steps of its kind. */
  steps: z.record(z.string().regex(ID, { error: 'the key of a step' }), dates).default({}),
  cites,
});

export type Agreement = z.output<typeof agreement>;

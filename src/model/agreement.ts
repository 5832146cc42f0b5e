import { z } from 'zod';
import { aliases, cites, id, key, names, ref, text } from './fields.ts';
import { USUAL_KIND } from './kind.ts';

/** One date of a step; where it concerns some of the parties only, these. */
const taken = z.preprocess(
  (value) => (typeof value === 'string' ? { date: value } : value),
  z.strictObject({
    date: ref('date').describe('The date on which the step was taken.'),
    parties: z
      .array(ref('actor'))
      .min(1, { error: 'at least one party' })
      .optional()
      .describe('The parties that took it then; all of them where nothing is said.'),
  }),
);

/** The dates of a step: an id, or a list of ids and of maps such as `{date: nowhere-ratified, parties: [nowhere]}`. */
const dates = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(taken));

/** An agreement between two or more parties. Its status and the days between its steps are computed from the dates. */
export const agreement = z.strictObject({
  id,
  type: key('the key of a kind of agreement').default(USUAL_KIND).describe('Its kind, as `site.yaml` declares it.'),
  name: text.describe('What it is called.'),
  names,
  definition: text.describe('What it is. The first sentence is what a mention shows, so it must stand alone.'),
  aliases,
  parties: z
    .array(ref('actor'))
    .min(2, { error: 'at least two parties' })
    .describe('Who concludes it.')
    .meta({ examples: [['austria', 'chad']] }),
  steps: z
    .record(key('the key of a step'), dates)
    .default({})
    .describe('What has been done, by the keys of the steps of its kind: the id of a date, or a list of them.')
    .meta({ examples: [{ talks: 'talks-agreed' }] }),
  cites,
});

export type Agreement = z.output<typeof agreement>;

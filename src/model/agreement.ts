import { z } from 'astro/zod';
import { cites } from './cite.ts';
import { number, text } from './fields.ts';
import { id, key, ref } from './id.ts';
import { USUAL_KIND } from './kind.ts';
import { aliases, linked, names } from './names.ts';

/** One date of a step; where it concerns some of the parties only, these. */
export const taken = z.strictObject({
  date: ref('date').describe('The date on which the step was taken.'),
  parties: z
    .array(ref('actor'))
    .min(1, { error: 'at least one party' })
    .optional()
    .describe('The parties that took it then; all of them where nothing is said.'),
});

const briefly = z.preprocess((value) => (typeof value === 'string' ? { date: value } : value), taken);

/** The dates of a step: an id, or a list of ids and of maps such as `{date: nowhere-ratified, parties: [nowhere]}`. */
const dates = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(briefly));

/** A figure that a report gives, so that it can be seen beside what the record shows. */
const reported = z.strictObject({
  days: number('a number of days').describe('The days from the first step of talks at which the figure would end.'),
  label: text.describe('The figure, in the fewest words.').meta({ examples: ['the report: ‘about two years’'] }),
  claim: ref('claim').describe('The claim that gives it.'),
});

/** What a step still needs, of one side or of all. */
const need = z.strictObject({
  by: ref('actor').optional().describe('Of whom; of all where nothing is said.'),
  name: text.optional().describe('What it is called there; as the step where nothing is said.'),
  text: text.describe('What it needs, in a few words; what is judged or inferred begins with ◇.'),
  cites,
});

/** An agreement between two or more parties. Its status and the days between its steps are computed from the dates. */
export const agreement = z.strictObject({
  id,
  type: key('the key of a kind of agreement').default(USUAL_KIND).describe('Its kind, as `site.yaml` declares it.'),
  name: text.describe('What it is called.'),
  names,
  definition: text.describe('What it is. The first sentence is what a mention shows, so it must stand alone.'),
  aliases,
  auto: linked,
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
  reported: z.array(reported).default([]).describe('Figures of a report on how long it took or takes.'),
  road: z
    .record(key('the key of a step'), z.array(need))
    .default({})
    .describe('What each step to its entry into force needs; the article on the front page then draws the road ahead.'),
  cites,
});

export type Agreement = z.output<typeof agreement>;

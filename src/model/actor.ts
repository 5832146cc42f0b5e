import { z } from 'astro/zod';
import { isAfter } from '../dates/sense.ts';
import { cites } from './cite.ts';
import { moment } from './edtf.ts';
import { pattern, text } from './fields.ts';
import { id, ref } from './id.ts';
import { aliases, linked, names } from './names.ts';

export const ACTOR_KINDS = [
  'person',
  'office',
  'state',
  'organisation',
  'grouping',
  'force',
  'place',
  'unnamed-source',
] as const;

const role = z
  .strictObject({
    title: text.describe('The office or function.').meta({ examples: ['Minister of Fisheries'] }),
    of: ref('actor').optional().describe('The actor that it is a role in: a state, an organisation.'),
    from: moment.optional().describe('Since when.'),
    to: moment
      .optional()
      .describe('Until when: no later than the next person with the same `title` and `of` began, give or take a day.'),
  })
  .refine(({ from, to }) => !isAfter(from, to), {
    error: 'an end that is not before `from`',
    path: ['to'],
  });

/** A person, office, state, organisation, grouping, force or place that acts or is named in the story. */
export const actor = z.strictObject({
  id,
  name: text.describe('What it is called.'),
  sort: text
    .optional()
    .describe('The name it is filed under, where that does not begin with the last word of `name`.')
    .meta({ examples: ['Nguyễn Văn An'] }),
  kind: z.enum(ACTOR_KINDS).describe('What it is.'),
  names,
  roles: z
    .array(role)
    .default([])
    .describe('Its offices and functions; those without a date stand in the place of its kind.')
    .meta({ examples: [[{ title: 'Minister of Fisheries', from: '2021-10', to: '2024-04-01' }]] }),
  'based-in': z.array(ref('actor')).default([]).describe('Of a force: the places where it is stationed.'),
  definition: text.describe('Who or what it is. The first sentence is what a mention shows, so it must stand alone.'),
  wikidata: pattern(/^Q\d+$/, 'a Wikidata id, such as `Q142`')
    .meta({ examples: ['Q142'] })
    .optional()
    .describe('Its id in Wikidata.'),
  iso3166: pattern(/^[A-Z]{2}$/, 'an ISO 3166 code, such as `FR`')
    .meta({ examples: ['FR'] })
    .optional()
    .describe('Of a state or territory: its two letters, by which the map knows it.'),
  aliases,
  auto: linked,
  cites,
});

export type Actor = z.output<typeof actor>;

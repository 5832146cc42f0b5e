import { z } from 'zod';
import { cites, id, moment, name, ref, text } from './fields.ts';

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

const role = z.strictObject({
  title: text,
  /** The actor it is a role in: a state, an organisation. */
  of: ref('actor').optional(),
  from: moment.optional(),
  to: moment.optional(),
});

/** A person, office, state, organisation, grouping, force or place that acts or is named in the story. */
export const actor = z.strictObject({
  id,
  name: text,
  /** The name it is filed under, where that does not begin with the last word of `name`: `Zhou Enlai`. */
  sort: text.optional(),
  kind: z.enum(ACTOR_KINDS),
  /** The name in other languages and scripts. */
  names: z.array(name).default([]),
  roles: z.array(role).default([]),
  /** Of a force: the places where it is stationed. */
  'based-in': z.array(ref('actor')).default([]),
  definition: text,
  wikidata: z
    .string()
    .regex(/^Q\d+$/, { error: 'a Wikidata id, such as `Q142`' })
    .optional(),
  iso3166: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'an ISO 3166 code, such as `FR`' })
    .optional(),
  aliases: z.array(text).default([]),
  cites,
});

export type Actor = z.output<typeof actor>;

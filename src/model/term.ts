import { z } from 'astro/zod';
import { aliases, cites, id, linked, names, ref, text } from './fields.ts';

/** A word of the trade that a reader may not know. */
export const term = z.strictObject({
  id,
  name: text.describe('The word.'),
  names,
  definition: text.describe('What it means. The first sentence is what a mention shows, so it must stand alone.'),
  aliases,
  auto: linked,
  see: z
    .array(ref('actor', 'agreement', 'term'))
    .default([])
    .describe('Records to read next.'),
  cites,
});

export type Term = z.output<typeof term>;

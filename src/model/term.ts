import { z } from 'astro/zod';
import { cites } from './cite.ts';
import { text } from './fields.ts';
import { id, ref } from './id.ts';
import { aliases, linked, names } from './names.ts';

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

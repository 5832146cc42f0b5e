import { z } from 'zod';
import { cites, id, name, ref, text } from './fields.ts';

/** A word of the trade that a reader may not know. */
export const term = z.strictObject({
  id,
  name: text,
  names: z.array(name).default([]),
  definition: text,
  aliases: z.array(text).default([]),
  /** Records to read next. */
  see: z.array(ref('actor', 'agreement', 'term')).default([]),
  cites,
});

export type Term = z.output<typeof term>;

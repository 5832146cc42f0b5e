import { z } from 'zod';
import { day, id, ref, text } from './fields.ts';

/** A correction or update, declared on the file it corrects. */
export const correction = z.strictObject({
  id,
  date: day,
  /** The record, section or paragraph it is about. */
  about: ref(),
  what: text,
  /** A slip that changed no meaning. */
  minor: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
});

export type Correction = z.output<typeof correction>;

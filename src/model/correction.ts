import { z } from 'zod';
import { day, flag, id, ref, text } from './fields.ts';

/** A correction or update, declared on the file it corrects. */
export const correction = z.strictObject({
  id,
  date: day.describe('The day it was made.'),
  about: ref().describe('The record, section or paragraph that it is about.'),
  what: text.describe('What was wrong, and what is right.'),
  minor: flag.describe('It is a slip that changed no meaning.'),
});

export type Correction = z.output<typeof correction>;

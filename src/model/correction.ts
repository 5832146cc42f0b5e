import { z } from 'astro/zod';
import { day } from './edtf.ts';
import { flag, text } from './fields.ts';
import { id, ref } from './id.ts';

/** The gravest first. */
const CORRECTION_KINDS = ['correction', 'update', 'clarification'] as const;

/** A correction or update, declared on the file it corrects. */
export const correction = z.strictObject({
  id,
  date: day.describe('The day it was made.'),
  about: ref().describe('The record, section, paragraph or statement that it is about: whatever has an id.'),
  what: text.describe('What was wrong, and what is right.'),
  kind: z
    .enum(CORRECTION_KINDS)
    .default('correction')
    .describe('Whether a mistake was put right, something new came in, or words were made clearer.'),
  minor: flag.describe(
    'It is a slip of spelling, in at most three words; no number, name, date or negation has changed.',
  ),
  reworded: flag.describe(
    'It is a clarification that says the same in other words, every figure kept: told under `/corrections/` and `/history/`, not where it stands.',
  ),
});

export type Correction = z.output<typeof correction>;

/** The place of a correction among others, from 0 for what was wrong to a change of words. */
export function rankOf({ kind, ...one }: Pick<Correction, 'kind' | 'minor' | 'reworded'>): number {
  return isOfWords(one) ? CORRECTION_KINDS.length : CORRECTION_KINDS.indexOf(kind);
}

/** Whether a correction changed words or their spelling alone, so that who read the page before knows all that it says. */
export function isOfWords({ minor, reworded }: Pick<Correction, 'minor' | 'reworded'>): boolean {
  return minor || reworded;
}

import { z } from 'zod';
import { cites, id, ref, text } from './fields.ts';

export const VERDICTS = ['supported', 'refined', 'contradicted', 'not-established'] as const;
export const CLAIM_KINDS = ['event', 'statement', 'forecast', 'background', 'judgement'] as const;

/** One claim of the report under analysis, held against the record. */
export const claim = z.strictObject({
  id,
  /** Paragraph of the report, from 1. */
  at: z
    .string()
    .regex(/^[1-9]\d*$/, { error: 'a paragraph number' })
    .transform(Number),
  /** Who makes it. */
  by: ref('actor'),
  kind: z.enum(CLAIM_KINDS),
  /** What it says, in our own words. */
  says: text,
  verdict: z.enum(VERDICTS),
  because: text,
  /** The records it concerns. */
  about: z.array(ref('actor', 'agreement', 'date', 'term')).default([]),
  cites,
});

export type Claim = z.output<typeof claim>;

import { z } from 'astro/zod';
import { cites } from './cite.ts';
import { number, text } from './fields.ts';
import { id, ref } from './id.ts';

export const VERDICTS = ['supported', 'refined', 'contradicted', 'not-borne-out', 'not-established'] as const;
export const CLAIM_KINDS = ['event', 'statement', 'forecast', 'background', 'judgement'] as const;

const entry = z.strictObject({
  id,
  at: number('a paragraph number')
    .describe('The paragraph of the report, from 1.')
    .meta({ examples: ['6'] }),
  by: ref('actor').describe('Who makes it.'),
  kind: z.enum(CLAIM_KINDS).describe('What sort of claim it is.'),
  says: text.describe('What it says, in our own words.'),
  verdict: z.enum(VERDICTS).describe('What the record makes of it: `not-borne-out` of a `forecast` only.'),
  because: text.describe('Why.'),
  about: z
    .array(ref('actor', 'agreement', 'date', 'term'))
    .default([])
    .describe('The records that it concerns.'),
  cites,
});

/** One claim of the report under analysis, held against the record. */
export const claim = entry.refine(({ kind, verdict }) => kind === 'forecast' || verdict !== 'not-borne-out', {
  error: '`not-borne-out` of a `forecast` only',
  path: ['verdict'],
});

export type Claim = z.output<typeof claim>;

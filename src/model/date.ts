import { z } from 'astro/zod';
import { isAfter } from '../dates/sense.ts';
import { cites } from './cite.ts';
import { date, moment } from './edtf.ts';
import { text } from './fields.ts';
import { id, ref } from './id.ts';
import { relations } from './relations.ts';

export const DATE_KINDS = ['event', 'statement', 'background', 'forecast'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** How much room an entry has, most first. */
const WEIGHTS = ['milestone', 'normal', 'minor'] as const;
export type Weight = (typeof WEIGHTS)[number];

const entry = z.strictObject({
  id,
  date: date.describe('When it was, as exactly as it is known.'),
  known: moment
    .optional()
    .describe('When the world learned of it, where that was later than it was: pages of past days go by it.')
    .meta({ examples: ['2024-05-10'] }),
  title: text.describe('What happened, in a few words.'),
  text: text.describe('What happened, in a sentence or two.'),
  kind: z
    .enum(DATE_KINDS)
    .describe('What sort of entry it is. A forecast or plan is dated by the day it was made.')
    .meta({ examples: ['forecast'] }),
  actors: z.array(ref('actor')).default([]).describe('Who took part.'),
  agreements: z.array(ref('agreement')).default([]).describe('The agreements that it is about.'),
  due: date
    .optional()
    .describe('Of a forecast: when it was expected.')
    .meta({ examples: ['2025'] }),
  outcome: text.optional().describe('Of a forecast: what became of it.'),
  ...relations,
  confidence: z.enum(['high', 'medium', 'low']).default('high').describe('How sure it is.'),
  weight: z
    .enum(WEIGHTS)
    .optional()
    .describe(
      'How much room it has on the timeline. Where nothing is said: steps of the agreements that figures follow are milestones, what no prose and no claim refers to is minor.',
    ),
  cites,
});

/** A dated entry of the timeline. */
export const dated = entry
  .refine(({ kind, due }) => kind === 'forecast' || due === undefined, {
    error: '`due` on a `forecast` only',
    path: ['due'],
  })
  .refine(({ kind, outcome }) => kind === 'forecast' || outcome === undefined, {
    error: '`outcome` on a `forecast` only',
    path: ['outcome'],
  })
  .refine(({ date, known }) => !isAfter(date, known), { error: 'a date that is not before `date`', path: ['known'] })
  .refine(({ date, due }) => !isAfter(date, due), { error: 'a date that is not before `date`', path: ['due'] });

export type DateRecord = z.output<typeof dated>;

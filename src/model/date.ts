import { z } from 'zod';
import { cites, confidence, date, id, ref, text } from './fields.ts';

export const DATE_KINDS = ['event', 'statement', 'background', 'forecast'] as const;

/** A dated entry of the timeline. A forecast or plan is dated by the day it was made. */
export const dated = z.strictObject({
  id,
  date,
  title: text,
  text,
  kind: z.enum(DATE_KINDS),
  actors: z.array(ref('actor')).default([]),
  agreements: z.array(ref('agreement')).default([]),
  /** Forecasts: when it was expected. */
  due: date.optional(),
  /** Forecasts: what became of it. */
  outcome: text.optional(),
  confidence: confidence.default('high'),
  cites,
});

export type DateRecord = z.output<typeof dated>;

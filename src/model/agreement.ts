import { z } from 'zod';
import { cites, id, name, ref, text } from './fields.ts';

export const AGREEMENT_TYPES = ['raa', 'acsa', 'equipment', 'information-security', 'status-of-forces'] as const;

const step = ref('date');

/** An agreement between states. Its status and the days between its steps are computed from the dates. */
export const agreement = z.strictObject({
  id,
  type: z.enum(AGREEMENT_TYPES),
  name: text,
  names: z.array(name).default([]),
  definition: text,
  aliases: z.array(text).default([]),
  parties: z.array(ref('actor')).min(2, { error: 'at least two parties' }),
  steps: z.strictObject({
    talks: step.optional(),
    principle: step.optional(),
    signed: step.optional(),
    approved: z.array(step).default([]),
    'in-force': step.optional(),
  }),
  cites,
});

export type Agreement = z.output<typeof agreement>;

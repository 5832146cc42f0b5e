import { z } from 'astro/zod';
import { text } from './fields.ts';
import { key } from './id.ts';

/** How far an agreement can come, in order. */
export const PHASES = ['proposed', 'negotiating', 'agreed', 'signed', 'approved', 'in-force', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

const named = key('a key of small letters, digits and hyphens');

const isFilled = (map: object) => Object.keys(map).length > 0;

const step = z.strictObject({
  name: text
    .optional()
    .describe('What the step is called, as amid a sentence; where nothing is said, by the title of its date.'),
  phase: z.enum(PHASES).describe('How far an agreement has come that has taken it.'),
  status: text
    .optional()
    .describe('What an agreement is called that has come so far; where nothing is said, by its phase.'),
});

/** A kind of agreement: its name, and the steps that it takes, in order. */
export const kind = z.strictObject({
  name: text.describe('What agreements of the kind are called.'),
  steps: z
    .record(named, step)
    .refine(isFilled, { error: 'at least one step' })
    .optional()
    .describe('The steps that it takes, in order, by the keys that agreements give their dates under.'),
});

export const kinds = z.record(named, kind).refine(isFilled, { error: 'at least one kind' });

export type Step = z.output<typeof step>;

/** The steps of a kind that declares none. */
export const USUAL_STEPS = {
  talks: { phase: 'negotiating' },
  principle: { phase: 'agreed' },
  signed: { phase: 'signed' },
  approved: { phase: 'approved' },
  'in-force': { phase: 'in-force' },
} as const satisfies Record<string, Step>;

/** The kind of agreements in a story that declares none. */
export const USUAL_KIND = 'agreement';

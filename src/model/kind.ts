import { z } from 'zod';
import { ID, text } from './fields.ts';

/** How far an agreement can come, in order. */
export const PHASES = ['proposed', 'negotiating', 'agreed', 'signed', 'approved', 'in-force', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

const key = z.string().regex(ID, { error: 'a key of small letters, digits and hyphens' });

const step = z.strictObject({
  /** What the step is called; where nothing is said, by the title of its date. */
  name: text.optional(),
  phase: z.enum(PHASES),
  /** What an agreement is called that has come so far; where nothing is said, by its phase. */
  status: text.optional(),
});

/** A kind of agreement: its name, and the steps that it takes, in order. */
export const kind = z.strictObject({
  name: text,
  steps: z.record(key, step).optional(),
});

export const kinds = z.record(key, kind);

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

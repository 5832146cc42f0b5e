import type { Shape } from '../model/edition.ts';
import { PHASES, type Phase } from '../model/kind.ts';

/** How much of a shape is filled: an agreement in force fills it, a signature half of it. */
export type Level = 'full' | 'half' | 'open';

/** How much of a shape the phase of an agreement fills. */
export function levelOf(phase: Phase | 'none'): Level {
  if (phase === 'in-force') return 'full';
  return phase !== 'ended' && phase !== 'none' && PHASES.indexOf(phase) >= PHASES.indexOf('signed') ? 'half' : 'open';
}

/** Each shape as a path about the origin, of about 120 square units. */
export const PATHS: Record<Shape, string> = {
  disc: 'M6 0A6 6 0 1 1-6 0 6 6 0 1 1 6 0',
  square: 'M-5.5-5.5h11v11h-11z',
  diamond: 'M0-7.5 7.5 0 0 7.5-7.5 0z',
  triangle: 'M0-7 7 6H-7z',
  ring: 'M6 0A6 6 0 1 1-6 0 6 6 0 1 1 6 0M3 0A3 3 0 1 0-3 0 3 3 0 1 0 3 0',
};

/** What marks a time that was hoped for: its tip below the origin. */
export const HOPE = 'M-5.5 0h11L0 9z';

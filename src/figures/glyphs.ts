import type { Track } from '../views/tracker.ts';
import type { Cast } from './cast.ts';

/** One actor is always a disc, one always a square, every other a diamond. */
export type Shape = 'disc' | 'square' | 'diamond';

/** How much of a shape is filled: an agreement in force fills it, a signature half of it. */
export type Level = 'full' | 'half' | 'open';

/** The shape of an actor, the same in every figure. */
export function shapeOf(id: string, { disc, square }: Cast): Shape {
  if (id === disc) return 'disc';
  return id === square ? 'square' : 'diamond';
}

/** How much of a shape the status of an agreement fills. */
export function levelOf(status: Track['status']): Level {
  switch (status) {
    case 'in force':
      return 'full';
    case 'signed, not in force':
      return 'half';
    case 'agreed in principle':
    case 'under negotiation':
    case 'not begun':
      return 'open';
    default:
      return status satisfies never;
  }
}

/** Each shape as a path about the origin, of about 120 square units. */
export const PATHS: Record<Shape, string> = {
  disc: 'M6,0A6,6,0,1,1,-6,0A6,6,0,1,1,6,0',
  square: 'M-5.5,-5.5h11v11h-11Z',
  diamond: 'M0,-7.5L7.5,0L0,7.5L-7.5,0Z',
};

/** A shape as a character, for text: filled where it is full, as there is none that is half filled. */
export function signOf(shape: Shape, level: Level): string {
  const [full, open] = { disc: ['●', '○'], square: ['■', '□'], diamond: ['◆', '◇'] }[shape] as [string, string];
  return level === 'full' ? full : open;
}

import { symbol, symbolCircle, symbolDiamond2, symbolSquare } from 'd3-shape';
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
  disc: path(symbolCircle, 113),
  square: path(symbolSquare, 121),
  diamond: path(symbolDiamond2, 143),
};

function path(type: typeof symbolCircle, size: number): string {
  return symbol(type, size).digits(1)()!;
}

/** A shape as a character, for text: filled where it is full, as there is none that is half filled. */
export function signOf(shape: Shape, level: Level): string {
  const [full, open] = { disc: ['●', '○'], square: ['■', '□'], diamond: ['◆', '◇'] }[shape] as [string, string];
  return level === 'full' ? full : open;
}

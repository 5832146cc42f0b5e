import edtf from 'edtf';
import { dayNumber } from '../../src/dates/calendar.ts';

const EPOCH = dayNumber(1970, 1, 1);
const DAY = 24 * 60 * 60 * 1000;

/** The bounds of a date as the `edtf` package reads it, in our day numbers; undefined where it refuses the text. */
export function oracleBounds(text: string): { first: number; last: number } | undefined {
  try {
    const { min, max } = edtf(text);
    return { first: dayOf(min ?? -Infinity), last: dayOf(max ?? Infinity) };
  } catch {
    return undefined;
  }
}

function dayOf(time: number): number {
  return Math.floor(time / DAY) + EPOCH;
}

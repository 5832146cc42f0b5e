import { dayNumber } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import { yearOf } from '../dates/order.ts';

/** A linear axis from the beginning of a year to the as-of date, in percent. */
export type Axis = {
  from: string;
  /** Where a day (its number) stands; below 0 where it is before the axis. */
  x: (day: number) => number;
  /** Some years: where each begins, and where the middle of its name stands, or the end of that, at the as-of date. */
  years: { year: string; x: number; label: number; anchor: 'middle' | 'end' }[];
};

/** Names of years that have room beside each other. */
const MOST = 14;
/** Percent that half a name takes in the narrowest figure, and that a whole one takes in the narrowest that counts as wide. */
const MARGIN = 4.6;
const NAME = 4;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** @param from a four-digit year; @param asOf EDTF */
export function axisFrom(from: string, asOf: string): Axis {
  const [first, end] = [Number(from), Math.max(edtf(asOf).last, dayNumber(Number(from), 1, 2))];
  const begin = dayNumber(first, 1, 1);
  const x = (day: number) => round((100 * (day - begin)) / (end - begin));
  const count = Math.max(0, Number(yearOf(asOf)) - first) + 1;
  const step = STEPS.find((step) => count / step <= MOST)!;
  const years = Array.from({ length: Math.ceil(count / step) }, (_, index) => {
    const year = first + index * step;
    const [start, next] = [year, year + 1].map((one) => x(dayNumber(one, 1, 1))) as [number, number];
    const [from, to] = [Math.max(start, 0), Math.min(next, 100)];
    const middle = Math.max(MARGIN, (from + to) / 2);
    const isLast = middle > 100 - MARGIN;
    return {
      year: String(year).padStart(4, '0'),
      x: from,
      label: isLast ? 100 : round(middle),
      anchor: isLast ? ('end' as const) : ('middle' as const),
      width: to - from,
    };
  });
  // A year that has only begun has no room for its name.
  const named = years.filter(({ width }, index) => index === 0 || width >= NAME || step > 1);
  return { from, x, years: named.map(({ width: _, ...year }) => year) };
}

/** To a tenth of a percent. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

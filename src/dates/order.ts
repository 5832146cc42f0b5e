import { edtf, type Edtf, type Moment } from './edtf.ts';

/** Oldest first; of two that start together, the more exact one first. */
export function compareDates(a: string, b: string): number {
  const [one, other] = [edtf(a), edtf(b)];
  return start(one) - start(other) || one.last - other.last || 0;
}

/** The day a date starts on the page: its first known day. */
export function start({ first, last }: Edtf): number {
  return Number.isFinite(first) ? first : last;
}

/** Whole days from one date to another, or undefined unless both are known to the day. */
export function daysBetween(from: string, to: string): number | undefined {
  const [a, b] = [edtf(from), edtf(to)];
  return isExact(a) && isExact(b) ? b.first - a.first : undefined;
}

/** The fewest and the most days from one date to another; infinite where an end is open or unknown. */
export function spanOf(from: string, to: string): [least: number, most: number] {
  const [a, b] = [edtf(from), edtf(to)];
  return [b.first - a.last, b.last - a.first];
}

function isExact(date: Edtf): boolean {
  return date.kind === 'moment' && date.moment.day !== undefined && isSure(date.moment);
}

function isSure({ approximate, uncertain }: Moment): boolean {
  return !approximate && !uncertain;
}

/** Whether two dates can mean the same day. */
export function overlap(a: string, b: string): boolean {
  const [one, other] = [edtf(a), edtf(b)];
  return one.first <= other.last && other.first <= one.last;
}

/** The four-digit year under which a date is listed. */
export function yearOf(text: string): string {
  const date = edtf(text);
  const known = date.kind === 'moment' ? date.moment : [date.from, date.to].find((end) => typeof end !== 'string');
  return String((known as Moment).year).padStart(4, '0');
}

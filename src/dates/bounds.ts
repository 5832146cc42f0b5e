import { dayNumber, daysInMonth } from './calendar.ts';
import { edtf, firstDay, type End, type Moment } from './edtf.ts';

/** First and last day number a date can mean; infinite where an end is open or unknown. */
export function bounds(text: string): { first: number; last: number } {
  const date = edtf(text);
  if (date.kind === 'moment') return { first: first(date), last: last(date) };
  return { first: first(date.from), last: last(date.to) };
}

function first(end: End): number {
  return typeof end === 'string' ? -Infinity : firstDay(end);
}

function last(end: End): number {
  if (typeof end === 'string') return Infinity;
  const month = end.month ?? 12;
  return dayNumber(end.year, month, end.day ?? daysInMonth(end.year, month));
}

/** The day a date starts on the page: its first known day. */
function start(text: string): number {
  const { first, last } = bounds(text);
  return Number.isFinite(first) ? first : last;
}

/** Oldest first; of two that start together, the more exact one first. */
export function compareDates(a: string, b: string): number {
  return start(a) - start(b) || bounds(a).last - bounds(b).last || 0;
}

/** Whole days from one date to another, or undefined unless both are known to the day. */
export function daysBetween(from: string, to: string): number | undefined {
  const [a, b] = [exactDay(from), exactDay(to)];
  return a === undefined || b === undefined ? undefined : b - a;
}

function exactDay(text: string): number | undefined {
  const date = edtf(text);
  return date.kind === 'moment' && isExact(date) ? first(date) : undefined;
}

function isExact(date: Moment): boolean {
  return date.day !== undefined && !date.approximate && !date.uncertain;
}

/** Whether a date is an interval whose ends are both known for sure. */
export function isKnownInterval(text: string): boolean {
  const date = edtf(text);
  return (
    date.kind === 'interval' &&
    [date.from, date.to].every((end) => typeof end !== 'string' && !end.approximate && !end.uncertain)
  );
}

/** The four-digit year under which a date is listed. */
export function yearOf(text: string): string {
  const date = edtf(text);
  const known = date.kind === 'moment' ? date : [date.from, date.to].find((end) => typeof end !== 'string');
  return String((known as Moment).year).padStart(4, '0');
}

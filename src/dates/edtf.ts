import { dayNumber, daysInMonth } from './calendar.ts';

/** A year, month or day as the source gives it. Months and days count from 1. */
export type Moment = {
  year: number;
  month?: number;
  day?: number;
  /** `~` or `%`: about then. */
  approximate: boolean;
  /** `?` or `%`: the source is not sure. */
  uncertain: boolean;
};

/** One end of an interval: a moment, `..` (open) or nothing (unknown). */
type End = Moment | 'open' | 'unknown';

/** A date, with the numbers of the first and last day that it can mean; infinite where an end is open or unknown. */
export type Edtf = ({ kind: 'moment'; moment: Moment } | { kind: 'interval'; from: End; to: End }) & {
  first: number;
  last: number;
};

const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

const known = new Map<string, Edtf | undefined>();

/**
 * Reads an EDTF string (ISO 8601-2:2019, level 1: calendar dates with a four-digit year,
 * qualifiers and intervals, no seasons), each text once.
 * @returns the date, or undefined when the text is not one, names a day that does not exist or ends before it begins.
 */
export function parseEdtf(text: string): Edtf | undefined {
  if (!known.has(text)) known.set(text, read(text));
  return known.get(text);
}

/** The date of a record whose schema has already accepted it. @throws RangeError where it has not */
export function edtf(text: string): Edtf {
  const date = parseEdtf(text);
  if (!date) throw new RangeError(`Not an EDTF date: ${text}`);
  return date;
}

function read(text: string): Edtf | undefined {
  const ends = text.split('/');
  if (ends.length === 1) {
    const moment = readMoment(text);
    return moment && { kind: 'moment', moment, first: firstDay(moment), last: lastDay(moment) };
  }
  const [from, to] = ends.map(readEnd);
  if (ends.length !== 2 || from === undefined || to === undefined) return undefined;
  if (typeof from === 'string' && typeof to === 'string') return undefined;
  const first = typeof from === 'string' ? -Infinity : firstDay(from);
  if (typeof to === 'string') return { kind: 'interval', from, to, first, last: Infinity };
  return firstDay(to) > first ? { kind: 'interval', from, to, first, last: lastDay(to) } : undefined;
}

function readEnd(text: string): End | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return readMoment(text);
}

function readMoment(text: string): Moment | undefined {
  const match = MOMENT.exec(text);
  if (!match) return undefined;
  const parts = match.slice(1, 4).map((part) => (part ? Number(part) : undefined));
  const [year, month, day] = parts as [number, number?, number?];
  if (!exists(year, month, day)) return undefined;
  const mark = match[4];
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function exists(year: number, month = 1, day = 1): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function firstDay({ year, month = 1, day = 1 }: Moment): number {
  return dayNumber(year, month, day);
}

function lastDay({ year, month = 12, day = daysInMonth(year, month) }: Moment): number {
  return dayNumber(year, month, day);
}

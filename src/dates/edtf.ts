import { dayNumber, daysInMonth } from './calendar.ts';

/** A year, month or day as the source gives it. Months and days count from 1. */
export type Moment = {
  kind: 'moment';
  year: number;
  month?: number;
  day?: number;
  /** `~` or `%`: about then. */
  approximate: boolean;
  /** `?` or `%`: the source is not sure. */
  uncertain: boolean;
};

/** One end of an interval: a moment, `..` (open) or nothing (unknown). */
export type End = Moment | 'open' | 'unknown';

export type Interval = { kind: 'interval'; from: End; to: End };

export type Edtf = Moment | Interval;

const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/**
 * Reads an EDTF string (ISO 8601-2:2019, level 1: calendar dates with a four-digit year,
 * qualifiers and intervals, no seasons).
 * @returns the date, or undefined when the text is not one, names a day that does not exist or ends before it begins.
 */
export function parseEdtf(text: string): Edtf | undefined {
  const ends = text.split('/');
  if (ends.length === 1) return parseMoment(text);
  const [from, to] = ends.map(parseEnd);
  if (ends.length !== 2 || from === undefined || to === undefined) return undefined;
  if (typeof from === 'string' && typeof to === 'string') return undefined;
  if (typeof from !== 'string' && typeof to !== 'string' && firstDay(to) <= firstDay(from)) return undefined;
  return { kind: 'interval', from, to };
}

function parseEnd(text: string): End | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseMoment(text);
}

function parseMoment(text: string): Moment | undefined {
  const match = MOMENT.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1, 4).map((part) => (part ? Number(part) : undefined));
  if (year === undefined) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  const mark = match[4];
  return {
    kind: 'moment',
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

/** The number of the first day a moment can mean. */
export function firstDay({ year, month = 1, day = 1 }: Moment): number {
  return dayNumber(year, month, day);
}

/** The date of a record whose schema has already accepted it. Throws where it has not. */
export function edtf(text: string): Edtf {
  const date = parseEdtf(text);
  if (!date) throw new RangeError(`Not an EDTF date: ${text}`);
  return date;
}

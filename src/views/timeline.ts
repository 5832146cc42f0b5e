import type { Corpus } from '../corpus/corpus.ts';
import { compareDates, yearOf } from '../dates/order.ts';
import type { DateKind } from '../model/date.ts';

export type DateEntry = Corpus['dates'][number];
export type Year = { year: string; dates: DateEntry[] };

/** Dates under their years, oldest first or newest; those of one day in the order of the records, either way. */
export function timeline(dates: readonly DateEntry[], newestFirst = false): Year[] {
  const sorted = dates.toSorted((a, b) => compareDates(a.date, b.date) * (newestFirst ? -1 : 1));
  return [...Map.groupBy(sorted, ({ date }) => yearOf(date))].map(([year, dates]) => ({ year, dates }));
}

/** Kinds where they stand side by side: what surrounds a story comes last. */
export const KINDS_IN_ORDER = ['event', 'statement', 'forecast', 'background'] as const satisfies readonly DateKind[];

/** What else is of the day that the story turns on, by kind. */
export type SameDay = { kind: DateKind; dates: DateEntry[] }[];

/**
 * Sets the date that a story turns on first of its day.
 * @returns the dates of a list in their order but for the others of that day, and these by kind
 */
export function withDay(dates: readonly DateEntry[], day: string | undefined): { dates: DateEntry[]; same: SameDay } {
  const turn = dates.find(({ id }) => id === day);
  const others = dates.filter(({ id, date }) => date === turn?.date && id !== day);
  const groups = Map.groupBy(others, ({ kind }) => kind);
  return {
    dates: dates.filter((date) => !others.includes(date)),
    same: KINDS_IN_ORDER.flatMap((kind) => (groups.has(kind) ? [{ kind, dates: groups.get(kind)! }] : [])),
  };
}

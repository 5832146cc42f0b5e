import type { Corpus } from '../corpus/corpus.ts';
import { compareDates, yearOf } from '../dates/order.ts';

export type DateEntry = Corpus['dates'][number];
export type Year = { year: string; dates: DateEntry[] };

/** Dates in their order, what was only planned or forecast apart from what happened or was said. */
export type Timeline = { years: Year[]; forecasts: DateEntry[] };

/** Dates under their years, oldest first. */
export function timeline(dates: readonly DateEntry[], newestFirst = false): Timeline {
  const sorted = dates.toSorted((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  if (newestFirst) sorted.reverse();
  const past = sorted.filter(({ kind }) => kind !== 'forecast');
  const years = [...Map.groupBy(past, ({ date }) => yearOf(date))].map(([year, dates]) => ({ year, dates }));
  return { years, forecasts: sorted.filter(({ kind }) => kind === 'forecast') };
}

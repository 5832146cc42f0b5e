import type { Corpus } from '../corpus/corpus.ts';
import { compareDates, yearOf } from '../dates/bounds.ts';

export type Entry = Corpus['dates'][number];
export type Year = { year: string; entries: Entry[] };

/** Entries in the order of their dates, what was only planned or forecast apart from what happened or was said. */
export type Timeline = { years: Year[]; forecasts: Entry[] };

/** What the kinds of entries are called, and what the names mean. */
export const KIND_WORDS = {
  event: { label: 'Event', means: 'it happened' },
  statement: { label: 'Statement', means: 'somebody said it' },
  background: { label: 'Background', means: 'it happened around the story' },
  forecast: { label: 'Forecast', means: 'somebody expected or planned it; these stand apart' },
} as const;

/** Dated entries under their years, oldest first. */
export function timeline(dates: readonly Entry[], newestFirst = false): Timeline {
  const sorted = dates.toSorted((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  if (newestFirst) sorted.reverse();
  const past = sorted.filter(({ kind }) => kind !== 'forecast');
  const years = [...Map.groupBy(past, ({ date }) => yearOf(date))].map(([year, entries]) => ({ year, entries }));
  return { years, forecasts: sorted.filter(({ kind }) => kind === 'forecast') };
}

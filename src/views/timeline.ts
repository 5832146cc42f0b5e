import type { Corpus } from '../corpus/corpus.ts';
import { compareDates, yearOf } from '../dates/bounds.ts';

export type Entry = Corpus['dates'][number];
export type Year = { year: string; entries: Entry[] };

/** What the kinds of entries are called, and what the names mean. */
export const KIND_WORDS = {
  event: { label: 'Event', means: 'something that happened' },
  statement: { label: 'Statement', means: 'something somebody said' },
  forecast: { label: 'Forecast', means: 'something somebody expected or planned; it is listed under the day it was said' },
  background: { label: 'Background', means: 'something that happened around the story' },
} as const;

/** All dated entries, oldest first, under their years. */
export function timeline({ dates }: Corpus): Year[] {
  const sorted = dates.toSorted((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(sorted, ({ date }) => yearOf(date))].map(([year, entries]) => ({ year, entries }));
}

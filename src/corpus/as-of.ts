import { edtf } from '../dates/edtf.ts';
import { eveningOf } from '../dates/evening.ts';
import type { DateRecord } from '../model/date.ts';
import { RELATIONS } from '../model/relations.ts';
import type { Corpus } from './corpus.ts';

type Agreement = Corpus['agreements'][number];
type Entry = Corpus['dates'][number];

/** The first evening (EDTF, a day) on which an entry was known: that of its date or, where it says so, of when the world learned of it. */
export function knownSince({ date, known }: Pick<DateRecord, 'date' | 'known'>): string {
  return [date, known ?? date].map(eveningOf).sort()[1]!;
}

/**
 * The records as they were known on the evening of a day (EDTF). What has no date of its own (names, definitions, texts, sources)
 * stays that of today, and is nothing for a page of that day to show.
 */
export function asOf(corpus: Corpus, day: string): Corpus {
  const known = corpus.dates.filter((date) => knownSince(date) <= day);
  const ids = new Set(known.map(({ id }) => id));
  const about = new Set(known.flatMap(({ agreements }) => agreements));
  return {
    ...corpus,
    asOf: day,
    edition: day < corpus.asOf ? editionOn(corpus.edition, ids) : corpus.edition,
    dates: known.map((date) => entryOn(date, day, ids)),
    agreements: corpus.agreements
      .map((agreement) => agreementOn(agreement, ids))
      .filter(({ id, steps }) => about.has(id) || Object.keys(steps).length > 0),
    claims: [],
    corrections: corpus.corrections.filter(({ date }) => date <= day),
  };
}

/** What went on that evening has no end yet, and nothing has become of what was expected. */
function entryOn({ outcome: _, ...entry }: Entry, day: string, ids: ReadonlySet<string>): Entry {
  const { kind, last } = edtf(entry.date);
  const goesOn = kind === 'interval' && last > edtf(day).last;
  return {
    ...entry,
    ...(goesOn ? { date: `${entry.date.split('/')[0]}/..` } : {}),
    ...Object.fromEntries(RELATIONS.map((relation) => [relation, entry[relation].filter((id) => ids.has(id))])),
  };
}

/** The steps that had been taken, and which of them have been since. What reports said of it and what its steps need is held against the record of today. */
function agreementOn(agreement: Agreement, ids: ReadonlySet<string>): Agreement {
  const steps = Object.entries(agreement.steps)
    .map(([key, taken]) => [key, taken.filter(({ date }) => ids.has(date))] as const)
    .filter(([, taken]) => taken.length > 0);
  const later = Object.keys(agreement.steps).filter((key) => !steps.some(([taken]) => taken === key));
  return { ...agreement, steps: Object.fromEntries(steps), later, reported: [], road: {} };
}

/** Without the day of the story before it has come. */
function editionOn({ day, ...rest }: Corpus['edition'], ids: ReadonlySet<string>): Corpus['edition'] {
  return day !== undefined && ids.has(day) ? { ...rest, day } : rest;
}

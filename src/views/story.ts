import type { Corpus } from '../corpus/corpus.ts';
import { once } from './once.ts';
import type { DateEntry, Year } from './timeline.ts';
import { weights } from './weights.ts';

/** The date that the story turns on; none where the edition names none. */
export const turn = once(({ dates, edition }): DateEntry | undefined => dates.find(({ id }) => id === edition.day));

/** The agreements that it is about. */
export const ownAgreements = once((corpus): ReadonlySet<string> => new Set(turn(corpus)?.agreements));

/** A year with what is of the story itself, and what else is recorded of it. */
type ToldYear = Year & { others: DateEntry[] };

/**
 * Parts what is of the story from what is only recorded: milestones, what concerns its agreements, and its day.
 * Where the edition names no day, all is of the story.
 * @returns `early`, the years before the first that has anything of the story, and `years`, the rest
 */
export function told(corpus: Corpus, years: readonly Year[]): { early: Year[]; years: ToldYear[] } {
  const own = ownAgreements(corpus);
  const day = turn(corpus)?.date;
  const isTold = ({ id, date, agreements }: DateEntry) =>
    own.size === 0 || date === day || weights(corpus).get(id) === 'milestone' || agreements.some((one) => own.has(one));
  const parted = years.map(({ year, dates }) => ({
    year,
    dates: dates.filter(isTold),
    others: dates.filter((date) => !isTold(date)),
  }));
  const first =
    parted
      .filter(({ dates }) => dates.length > 0)
      .map(({ year }) => year)
      .sort()[0] ?? '';
  return {
    early: years.filter(({ year }) => year < first),
    years: parted.filter(({ year }) => year >= first),
  };
}

/** How many dates concern each agreement, in the order of the content; those that concern none under `undefined`. */
export function byAgreement(
  corpus: Corpus,
  dates: readonly DateEntry[],
): { agreement: Corpus['agreements'][number] | undefined; count: number }[] {
  const counts = Map.groupBy(dates, (date) => date.agreements[0]);
  const place = (id: string | undefined) => (id === undefined ? Infinity : places(corpus).get(id)!);
  return [...counts]
    .sort(([one], [other]) => (place(one) < place(other) ? -1 : 1))
    .map(([id, { length }]) => ({ agreement: corpus.agreements[place(id)], count: length }));
}

const places = once(({ agreements }) => new Map(agreements.map(({ id }, place) => [id, place])));

import type { Corpus } from '../corpus/corpus.ts';
import { once } from './once.ts';
import type { DateEntry, Year } from './timeline.ts';
import { weights } from './weights.ts';

/** The agreements that the date which the story turns on is about; none where the edition names no such date. */
export const ownAgreements = once(({ dates, edition }): ReadonlySet<string> => {
  return new Set(dates.find(({ id }) => id === edition.day)?.agreements);
});

/** A year with what is of the story itself, and what else is recorded of it. */
type ToldYear = Year & { others: DateEntry[] };

/**
 * Parts what is of the story from what is only recorded: milestones, what concerns its agreements, and its day.
 * Where the edition names no day, all is of the story.
 * @returns `early`, the years before the first that has anything of the story, and `years`, the rest
 */
export function told(corpus: Corpus, years: readonly Year[]): { early: Year[]; years: ToldYear[] } {
  const own = ownAgreements(corpus);
  const day = corpus.dates.find(({ id }) => id === corpus.edition.day)?.date;
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
  { agreements }: Corpus,
  dates: readonly DateEntry[],
): { agreement: Corpus['agreements'][number] | undefined; count: number }[] {
  const counts = Map.groupBy(dates, (date) => date.agreements[0]);
  return [...agreements, undefined].flatMap((agreement) => {
    const count = counts.get(agreement?.id)?.length ?? 0;
    return count > 0 ? [{ agreement, count }] : [];
  });
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Weight } from '../model/date.ts';
import { once } from './once.ts';

/** How much room each date has: as it says itself, or by whether it is a step, told of, or only recorded. */
export const weights = once((corpus): ReadonlyMap<string, Weight> => {
  const steps = new Set([...turns(corpus), corpus.edition.day]);
  const told = new Set(toldOf(corpus));
  return new Map(
    corpus.dates.map(({ id, weight }) => {
      return [id, weight ?? (steps.has(id) ? 'milestone' : told.has(id) ? 'normal' : 'minor')];
    }),
  );
});

/** The steps of the agreements that figures follow; approvals are many, each by one body, and mark no turn. */
function turns({ agreements, edition }: Corpus): string[] {
  const { steps: kind } = edition.kinds[edition.follows]!;
  return agreements
    .filter(({ type }) => type === edition.follows)
    .flatMap(({ steps }) => Object.entries(steps))
    .filter(([key]) => kind[key]!.phase !== 'approved')
    .flatMap(([, dates]) => dates.map(({ date }) => date));
}

/** What prose mentions and claims are about. */
function toldOf({ articles, explainers, reports, claims }: Corpus): string[] {
  const prose = [...articles, ...explainers, ...reports].flatMap(({ mentions }) => mentions.map(({ id }) => id));
  return [...prose, ...claims.flatMap(({ about }) => about)];
}

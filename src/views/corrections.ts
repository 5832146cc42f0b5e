import type { Corpus } from '../corpus/corpus.ts';

type Correction = Corpus['corrections'][number];

/** What was changed at a place, but for what only says the same in other words. */
export function changesAt({ changes }: Corpus, id: string): Corpus['changes'][string] {
  // An id may be called as what every object has.
  return Object.hasOwn(changes, id) ? changes[id]!.filter(({ reworded }) => !reworded) : [];
}

/** Corrections, those of one day and kind together that say the same of several places; in the order in which each is first met. */
export function toldOnce(corrections: readonly Correction[]): [Correction, ...Correction[]][] {
  const told = Map.groupBy(corrections, ({ date, kind, minor, reworded, what }) =>
    [date, kind, minor, reworded, what].join('\n'),
  );
  return [...told.values()] as [Correction, ...Correction[]][];
}

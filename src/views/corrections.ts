import type { Corpus } from '../corpus/corpus.ts';

type Correction = Corpus['corrections'][number];

/** Corrections, those of one day and kind together that say the same of several places; in the order in which each is first met. */
export function toldOnce(corrections: readonly Correction[]): [Correction, ...Correction[]][] {
  const told = Map.groupBy(corrections, ({ date, kind, minor, what }) => [date, kind, minor, what].join('\n'));
  return [...told.values()] as [Correction, ...Correction[]][];
}

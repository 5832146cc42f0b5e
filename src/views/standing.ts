import type { Corpus } from '../corpus/corpus.ts';
import { languageOf } from '../words/language.ts';
import { sidesOfKind } from './hub.ts';
import { tracker } from './tracker.ts';

/** More that stand alike are not named. */
const MOST = 12;

/**
 * How the agreements of a kind stand: each status in words, and what tells those apart that have it or, of many, their number.
 * @param today the records of today, by which agreements are called on every day
 */
export function standing(record: Corpus, kind: string, today: Corpus): { status: string; names: string[] }[] {
  const { words } = languageOf(record.edition.language);
  const tracks = tracker(record, kind);
  const sides = sidesOfKind(today, kind);
  return [...Map.groupBy(tracks, ({ status }) => status)].map(([status, alike]) => ({
    status,
    names:
      alike.length > MOST
        ? [words.agreement.number(alike.length)]
        : alike.map(({ agreement }) => sides.get(agreement.id)!.name),
  }));
}

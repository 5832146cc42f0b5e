import type { Corpus } from '../corpus/corpus.ts';
import { languageOf } from '../words/language.ts';
import { sidesOf } from './hub.ts';
import { tracker } from './tracker.ts';

/** More that stand alike are not named. */
const MOST = 12;

/** How the agreements of a kind stand: each status in words, and what tells those apart that have it or, of many, their number. */
export function standing(record: Corpus, kind: string): { status: string; names: string[] }[] {
  const { words } = languageOf(record.edition.language);
  const tracks = tracker(record, kind);
  const agreements = tracks.map(({ agreement }) => agreement);
  const sides = sidesOf(record, agreements);
  return [...Map.groupBy(tracks, ({ status }) => status)].map(([status, alike]) => ({
    status,
    names:
      alike.length > MOST
        ? [words.agreement.number(alike.length)]
        : alike.map(({ agreement }) => sides.get(agreement.id)!.name),
  }));
}

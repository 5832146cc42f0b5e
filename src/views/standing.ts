import type { Corpus } from '../corpus/corpus.ts';
import { sidesOf } from './hub.ts';
import { tracker } from './tracker.ts';

/** How the agreements of a kind stand: each status in words, and what tells those apart that have it. */
export function standing(record: Corpus, kind: string): { status: string; names: string[] }[] {
  const tracks = tracker(record, kind);
  const agreements = tracks.map(({ agreement }) => agreement);
  const sides = sidesOf(record, agreements);
  return [...Map.groupBy(tracks, ({ status }) => status)].map(([status, alike]) => ({
    status,
    names: alike.map(({ agreement }) => sides.get(agreement.id)!.name),
  }));
}

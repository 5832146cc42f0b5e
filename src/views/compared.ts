import type { Corpus } from '../corpus/corpus.ts';
import { subjects } from './subjects.ts';
import { tracker, type Track } from './tracker.ts';

/** So many agreements of a kind stand beside each other at most: figures and tables of more show nothing. */
const MOST = 24;

/**
 * The agreements of some kinds that are compared: of each kind all or, where they are too many, those with the most dates.
 * @returns them, kind by kind, the oldest first, and how many are left out
 */
export function compared(corpus: Corpus, ...kinds: readonly string[]): { tracks: Track[]; left: number } {
  const dates = new Map(subjects(corpus).map(({ id, dates }) => [id, dates.length]));
  const datesOf = ({ agreement }: Track) => dates.get(agreement.id) ?? 0;
  const all = kinds.map((kind) => tracker(corpus, kind));
  const tracks = all.flatMap((tracks) => {
    const chosen = new Set(tracks.toSorted((a, b) => datesOf(b) - datesOf(a)).slice(0, MOST));
    return tracks.filter((track) => chosen.has(track));
  });
  return { tracks, left: all.flat().length - tracks.length };
}

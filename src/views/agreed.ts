import type { Corpus } from '../corpus/corpus.ts';
import { compareDates } from '../dates/order.ts';
import type { Phase } from '../model/kind.ts';
import { tracker, type Track } from './tracker.ts';

/** When a step was taken (EDTF): by all parties, or by the first of them. */
export type Taken = { date: string; partly: boolean };

/** An agreement, and when it was signed and came into force, where it has come so far. */
type Agreed = {
  id: string;
  parties: readonly string[];
  status: string;
  signed: Taken | undefined;
  inForce: Taken | undefined;
};

/** Who agreed what with whom: of all, kinds in the order of the edition, of each the oldest agreement first; or of some. */
export function agreed(
  corpus: Corpus,
  tracks = Object.keys(corpus.edition.kinds).flatMap((kind) => tracker(corpus, kind)),
): Agreed[] {
  return tracks.map(({ agreement: { id, parties }, status, steps }) => ({
    id,
    parties,
    status,
    signed: taken(steps, 'signed'),
    inForce: taken(steps, 'in-force'),
  }));
}

function taken(steps: Track['steps'], phase: Phase): Taken | undefined {
  const own = steps.filter((step) => step.phase === phase);
  const whole = own.find(({ parties }) => !parties);
  const [first] = own.toSorted((a, b) => compareDates(a.date.date, b.date.date));
  return whole ? { date: whole.date.date, partly: false } : first && { date: first.date.date, partly: true };
}

import { distance } from '../diagnostics/distance.ts';
import type { Anchor, Ledger } from './ledger.ts';
import { matchParagraphs } from './match.ts';

/** Least likeness of two ids worth a hint: the part of the longer one that may stay. */
const ALIKE = 0.5;

/**
 * What most likely stands in for a lost anchor: for a paragraph the one most like it, for another id the nearest new one
 * of its page; undefined where nothing is like it.
 */
export function nearestHeir({ id, page, text }: Anchor, today: readonly Anchor[], ledger: Ledger): string | undefined {
  const here = today.filter((one) => one.page === page && (one.text === undefined) === (text === undefined));
  if (text !== undefined) {
    const [lost] = matchParagraphs(
      [{ id, text }],
      here.map((one) => one.text!),
    ).lost;
    return lost?.nearest === undefined ? undefined : here[lost.nearest]!.id;
  }
  const known = new Set(ledger.map((one) => one.id));
  const [nearest] = here
    .filter((one) => !known.has(one.id))
    .map((one) => {
      const longer = Math.max(id.length, one.id.length);
      return { id: one.id, likeness: 1 - distance(id, one.id, longer * (1 - ALIKE)) / longer };
    })
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  return nearest?.id;
}

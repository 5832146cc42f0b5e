import { diffChars } from 'diff';

/**
 * How many letters tell two texts apart: those changed, put in or taken out.
 * @param most what counts as far, and is not measured: then it is `Infinity`
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  // A letter changed is one taken out and one put in.
  const parts = diffChars(one, other, { maxEditLength: 2 * most });
  if (!parts) return Infinity;
  let [sum, gone, come] = [0, 0, 0];
  for (const { count, added, removed } of parts) {
    if (removed) gone += count;
    else if (added) come += count;
    else {
      sum += Math.max(gone, come);
      [gone, come] = [0, 0];
    }
  }
  const far = sum + Math.max(gone, come);
  return far <= most ? far : Infinity;
}

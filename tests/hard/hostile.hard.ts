import { HOSTILE, type Hostile } from './hostile.ts';
import { reading } from './hostile-run.ts';
import type { Promised } from './promise.ts';

/** Time of twice as much, at most, as a multiple of that of half. */
const GROWTH = 2.5;
/** Below so many milliseconds the clock is noise. */
const NOISE = 60;
const TRIES = 6;

/** Content made to take long, up to the limits: read in a time that grows with its size, and nothing crashes. */
const hostile: Promised = {
  promise: 'P12',
  name: 'content made to take long',
  target: `${HOSTILE.length} generators: t(2n)/t(n) ≤ ${GROWTH}, 0 crashes`,
  run: async (say) => {
    const over: string[] = [];
    let most = 0;
    let slowest = 0;
    for (const one of HOSTILE) {
      say(one.name);
      const { growth, milliseconds } = growthOf(one);
      most = Math.max(most, growth);
      slowest = Math.max(slowest, milliseconds);
      if (growth > GROWTH) over.push(`${one.name} ${growth.toFixed(1)}`);
    }
    const figure = `at most ${most.toFixed(1)}, the slowest ${(slowest / 1000).toFixed(1)} s`;
    return { figure: over.length > 0 ? `${figure}; ${over.join(', ')}` : figure, held: over.length === 0 };
  },
};

/** The least growth in several tries, as a busy machine can only add. An error is thrown on. */
function growthOf(one: Hostile): { growth: number; milliseconds: number } {
  let [half, whole] = [Infinity, Infinity];
  for (let tries = 0; tries < TRIES && (tries < 2 || whole > GROWTH * half); tries += 1) {
    half = Math.min(half, reading(one, Math.round(one.most / 2)).milliseconds);
    whole = Math.min(whole, reading(one, one.most).milliseconds);
  }
  return { growth: whole < NOISE ? 1 : whole / Math.max(half, NOISE / GROWTH), milliseconds: whole };
}

export default hostile;

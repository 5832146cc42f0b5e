import type { Lane } from './lane.ts';

/** Half of a bar's height, in pixels. */
const HALF = 5;

/** How far below the middle of the bar the lines of labels stand, in pixels. */
type Lines = Record<Lane['labels'][number]['line'], number>;

/** Lines that leave room for ticks between them and the bar. */
const APART = { above: -16, below: 24 };

/** What of a lane is where, in pixels: its middle, its labels, and where it ends. */
export function heights({ bar, labels, said, happened }: Pick<Lane, 'bar' | 'labels' | 'said' | 'happened'>): {
  middle: number;
  height: number;
  half: number;
  lines: Lines;
} {
  const rungs = 3 * Math.max(0, ...[...said, ...happened].map(({ rung = 0 }) => rung));
  const lines = { above: -3, level: 5, below: 14, under: 26 };
  if (bar.length === 0) return { middle: 10 + rungs, height: 22 + 2 * rungs, half: 0, lines };
  const three = labels.some(({ line }) => line === 'level');
  if (three) return { middle: 34, height: 64, half: HALF, lines: { ...lines, ...APART, level: 4 } };
  // What came before the bar stands between its labels.
  const early = labels.some(({ line }) => line === 'above') && [...said, ...happened].some(({ x }) => x < bar[0]!.from);
  if (early) return { middle: 28, height: 56, half: HALF, lines: { ...lines, ...APART } };
  return labels.some(({ line }) => line === 'under')
    ? { middle: 26, height: 60, half: HALF, lines }
    : { middle: 22, height: (labels.length > 0 ? 46 : 36) + rungs, half: HALF, lines };
}

import type { Lane } from './lane.ts';
import type { Tick } from './lane-ticks.ts';

/** Half of a bar's height, how high a tick is, how high a rung is with what parts it from the next, and how high a hope is, in pixels. */
const HALF = 5;
export const TICK = 5;
export const RUNG = 3;
const HOPE = 9;

/** Pixels that words of a lane rise above their line and hang below it, each with what stays free between them and a mark. */
const RISE = 13;
const FALL = 6;

type Drawn = Pick<Lane, 'bar' | 'labels' | 'said' | 'happened' | 'hopes' | 'reported'>;

/** What of a lane is where, in pixels. */
type Heights = {
  /** Its middle, from its top, and where it ends. */
  middle: number;
  height: number;
  /** Half of its bar, and how far from the middle its ticks begin. */
  half: number;
  ticks: number;
  /** How far below the middle the lines of labels stand. */
  lines: Record<Lane['labels'][number]['line'], number>;
  /** How far above the middle hopes begin, and what a report said stands. */
  hope: number;
  report: number;
};

/** Labels beside the bar leave room for the ticks between them, and hopes stand above ticks. */
export function heights({ bar, labels, said, happened, hopes, reported }: Drawn): Heights {
  const half = bar.length > 0 ? HALF : 0;
  const has = (line: Lane['labels'][number]['line']) => labels.some((label) => label.line === line);
  // Words level with the bar have ticks above and below them.
  const ticks = half + (has('level') ? 5 : 2);
  const end = Math.max(...labels.filter(({ line }) => line !== 'under').map(({ x }) => x));
  const early = reach([...said, ...happened].filter(({ x }) => x < end));
  const apart = early > 0 || has('level');
  const lines = {
    above: apart ? -(ticks + early + FALL) : -3,
    level: 4,
    below: apart ? ticks + early + RISE : 14,
    under: ticks + Math.max(TICK, reach(happened)) + RISE + 2,
  };
  const hope = ticks + TICK + 2 + HOPE;
  const report = ticks + TICK + FALL + 1;
  const above = [
    half === 0 ? 10 : has('under') ? 26 : 22,
    ticks + reach(said),
    ...(has('above') ? [RISE - lines.above] : []),
    ...(hopes.length > 0 ? [hope + 1] : []),
    ...(reported.length > 0 ? [report + RISE] : []),
  ];
  const below = [
    half > 0 ? 14 : 12,
    ticks + reach(happened) + 2,
    ...(['below', 'under'] as const).filter(has).map((line) => lines[line] + FALL),
  ];
  const middle = Math.max(...above);
  return { middle, height: middle + Math.max(...below), half, ticks, lines, hope, report };
}

function reach(ticks: readonly Tick[]): number {
  return Math.max(0, ...ticks.map(({ rung }) => (rung === undefined ? TICK : RUNG * (rung + 1))));
}

import { edtf } from '../dates/edtf.ts';
import { start } from '../dates/order.ts';
import { dateWords } from '../dates/words.ts';
import type { DateEntry } from '../views/timeline.ts';
import type { DateWords } from '../words/dates.ts';
import type { Axis } from './axis.ts';

/** A date of a lane: where it is, in percent, and what its tip says. */
export type Tick = {
  x: number;
  /** How many of its day stand between it and the bar; none where it is the only one. */
  rung: number | undefined;
  tip: string;
  at: TipPlace;
};

/** Where a tip begins or ends. */
type TipPlace = { x: number; anchor: 'start' | 'end' };

/** Percent that a letter of a tip takes where the figure is narrowest with tips. */
const LETTER = 1.15;

/** What was said, and what happened, in their order; nothing that is not on the axis. */
export function ticksOf(dates: readonly DateEntry[], axis: Axis, words: DateWords): { said: Tick[]; happened: Tick[] } {
  const isSaid = ({ kind }: DateEntry) => kind === 'statement' || kind === 'forecast';
  const ticks = (some: readonly DateEntry[]) => {
    const placed = some.map((entry) => ({ ...entry, x: axis.x(start(edtf(entry.date))) }));
    const onAxis = placed.filter(({ x }) => x >= 0 && x <= 100);
    return [...Map.groupBy(onAxis, ({ x }) => x)].flatMap(([x, sameDay]) =>
      sameDay.map(({ date, title }, index): Tick => {
        const tip = `${dateWords(date, words)} · ${title}`;
        return { x, rung: sameDay.length > 1 ? index : undefined, tip, at: tipPlace(x, tip.length * LETTER) };
      }),
    );
  };
  return { said: ticks(dates.filter(isSaid)), happened: ticks(dates.filter((date) => !isSaid(date))) };
}

/** To the right of its tick, to the left of it, or from the edge that leaves most room. */
function tipPlace(x: number, width: number): TipPlace {
  if (x + width <= 100) return { x, anchor: 'start' };
  return x >= width ? { x, anchor: 'end' } : { x: 100, anchor: 'end' };
}

import { edge, NARROW, sides, WIDE, type Side, type Type } from './labels.ts';
import type { Drawn } from './map-marks.ts';
import { percent, type Spot } from './projection.ts';

/** The lines of a label, the first after a sign, and the side of a point on which they stand. */
export type Label = { sign: string; lines: readonly string[]; at: Spot; side: Side };

/** A mark as a component draws it: its place in hundredths of the frame, its label in full, and that on a narrow map. */
export type Labelled<Mark extends Drawn> = Omit<Mark, 'room' | 'full' | 'short' | 'moved'> & {
  wide: Label;
  narrow: Label;
};

/** Finds sides for the labels of all marks at once; the answer gives each mark its own. */
export function labeller(all: readonly Drawn[]): <Mark extends Drawn>(mark: Mark) => Labelled<Mark> {
  const wide = placed(all, WIDE, ({ full }) => full);
  const narrow = placed(all, NARROW, ({ short }) => short);
  return (mark) => {
    const { room, full, short, moved, ...rest } = mark;
    return { ...rest, at: percent(mark.at), wide: wide(mark), narrow: narrow(mark) };
  };
}

function placed(
  all: readonly Drawn[],
  type: Type,
  linesOf: (mark: Drawn) => readonly string[],
): (mark: Drawn) => Label {
  const chosen = sides(
    all.map((mark) => ({ ...mark, lines: linesOf(mark) })),
    type,
  );
  return (mark) => {
    const side = chosen.get(mark.id)!;
    const { x, y } = edge(mark.room, side);
    return {
      sign: side === 'inside' ? '' : mark.sign,
      lines: linesOf(mark),
      at: percent({ x, y: y - mark.moved }),
      side,
    };
  };
}

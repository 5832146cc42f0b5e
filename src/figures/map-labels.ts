import { edge, NARROW, sides, WIDE, type Side, type Type } from './labels.ts';
import type { Drawn, Said } from './map-marks.ts';
import { percent, type Box, type Spot } from './projection.ts';

/** The lines of a label, and the side of a point on which they stand. */
export type Label = Said & { at: Spot; side: Side };

/** A mark as a component draws it: its place in hundredths of the frame, its label in full, and that on a narrow map. */
export type Labelled<Mark extends Drawn> = Omit<Mark, 'room' | 'core' | 'hollow' | 'full' | 'short'> & {
  wide: Label;
  narrow: Label;
};

/**
 * Finds sides for the labels of all marks of a part of the map at once.
 * @param others what else is taken there
 * @returns what gives each of these marks its labels
 */
export function labeller(
  all: readonly Drawn[],
  within: Box,
  others: readonly Box[] = [],
): <Mark extends Drawn>(mark: Mark) => Labelled<Mark> {
  const placed = (type: Type, saidOf: (mark: Drawn) => Said) => {
    const marks = all.map((mark) => {
      const { name, more } = saidOf(mark);
      // A name alone is legible across an outline.
      return {
        id: mark.id,
        room: mark.room,
        core: mark.core,
        hollow: mark.hollow && more.length > 0,
        lines: [...name, ...more],
      };
    });
    const chosen = sides(marks, type, within, others);
    return (mark: Drawn): Label => {
      const side = chosen.get(mark.id)!;
      return { ...saidOf(mark), at: percent(edge(mark, side)), side };
    };
  };
  const wide = placed(WIDE, ({ full }) => full);
  const narrow = placed(NARROW, ({ short }) => short);
  return (mark) => {
    const { room, core, hollow, full, short, ...rest } = mark;
    return { ...rest, at: percent(mark.at), wide: wide(mark), narrow: narrow(mark) };
  };
}

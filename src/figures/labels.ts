import { overlap, type Box } from './projection.ts';

/** What a mark takes of the map: its middle and half its size. */
export type Room = { x: number; y: number; halfWidth: number; halfHeight: number };

/** A mark, its largest part, which alone can hold the label, whether its outline alone is drawn, and the lines of the label. */
export type Labelled = { id: string; room: Room; core: Room; hollow: boolean; lines: readonly string[] };

/** Where a label stands: in its mark, where that is large enough; otherwise beside, below or above it, or across it. */
export type Side = 'inside' | 'right' | 'left' | 'below' | 'above' | 'across';
const SIDES: readonly Side[] = ['right', 'left', 'below', 'above', 'across'];

/** Size of a letter and of a line, and the gap before a label, in units of the frame. */
export type Type = { letter: number; line: number; gap: number };

/** Where the map is narrowest with all its labels (48rem), and on the narrowest screen. */
export const WIDE: Type = { letter: 8.2, line: 17, gap: 7 };
export const NARROW: Type = { letter: 20, line: 41, gap: 15 };

/** How much of what a label covers of its own mark does no harm, as its halo keeps it legible; a mere outline would be broken by it. */
const OWN = 0.8;

/**
 * For each mark, the longest labels first, the side where its label covers least of marks, of earlier labels and of what is taken
 * otherwise, and reaches least beyond the part of the map in which it must stand.
 */
export function sides(
  marks: readonly Labelled[],
  type: Type,
  within: Box,
  others: readonly Box[] = [],
): Map<string, Side> {
  const taken = [...others, ...marks.map(({ room }) => boxOf(room))];
  const letters = ({ lines }: Labelled) => lines.join('').length;
  return new Map(
    marks
      .toSorted((a, b) => letters(b) - letters(a))
      .map((mark) => {
        if (fits(mark, type)) return [mark.id, 'inside'];
        // What is lower than a line would vanish under a label across it.
        const isLow = 2 * mark.room.halfHeight < type.line;
        const free = isLow ? SIDES.filter((side) => side !== 'across') : SIDES;
        const boxes = free.map((side) => labelBox(mark, side, type));
        const costs = boxes.map(
          (box) => cost(box, taken, within) - (mark.hollow ? 0 : OWN) * overlap(box, boxOf(mark.room)),
        );
        const best = costs.indexOf(Math.min(...costs));
        taken.push(boxes[best]!);
        return [mark.id, free[best]!];
      }),
  );
}

/** The point of a mark's edge where its label begins. */
export function edge({ room, core }: Pick<Labelled, 'room' | 'core'>, side: Side): { x: number; y: number } {
  const { x, y, halfWidth, halfHeight } = room;
  switch (side) {
    case 'inside':
    case 'across':
      return { x: core.x, y: core.y };
    case 'right':
      return { x: x + halfWidth, y };
    case 'left':
      return { x: x - halfWidth, y };
    case 'below':
      return { x, y: y + halfHeight };
    case 'above':
      return { x, y: y - halfHeight };
    default:
      return side satisfies never;
  }
}

/** Whether a mark has room for its label, even if its coast is uneven. */
function fits(mark: Labelled, type: Type): boolean {
  const box = labelBox(mark, 'inside', type);
  return box.right - box.left < 1.6 * mark.core.halfWidth && box.bottom - box.top < mark.core.halfHeight;
}

function labelBox({ room, core, lines }: Labelled, side: Side, { letter, line, gap }: Type): Box {
  const { x, y } = edge({ room, core }, side);
  const width = Math.max(...lines.map(({ length }) => length)) * letter;
  const height = lines.length * line;
  const left = {
    inside: x - width / 2,
    across: x - width / 2,
    right: x + gap,
    left: x - gap - width,
    below: x - width / 2,
    above: x - width / 2,
  }[side];
  const top = {
    inside: y - height / 2,
    across: y - height / 2,
    right: y - height / 2,
    left: y - height / 2,
    below: y + gap / 2,
    above: y - gap / 2 - height,
  }[side];
  return { left, top, right: left + width, bottom: top + height };
}

const boxOf = ({ x, y, halfWidth, halfHeight }: Room): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

/** What lies beyond the map cannot be read at all, and so counts more. */
function cost(box: Box, taken: readonly Box[], within: Box): number {
  const beyond = 4 * ((box.right - box.left) * (box.bottom - box.top) - overlap(box, within));
  return taken.reduce((sum, other) => sum + overlap(box, other), beyond);
}

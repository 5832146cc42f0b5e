import { HEIGHT, WIDTH } from './projection.ts';

/** What a mark takes of the map: its middle and half its size. */
export type Room = { x: number; y: number; halfWidth: number; halfHeight: number };

/** A mark, and what its label says: lines, with a sign before the first unless the label stands on the mark. */
export type Labelled = { id: string; room: Room; sign: string; lines: readonly string[] };

/** Where a label stands: on its mark, where that is large enough; otherwise beside, below or above it. */
export type Side = 'inside' | 'right' | 'left' | 'below' | 'above';
const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];

/** Size of a letter and of a line, and the gap before a label, in units of the frame. */
export type Type = { letter: number; line: number; gap: number };

/** Where the map is narrowest with all its labels (38rem), and on the narrowest screen. */
export const WIDE: Type = { letter: 10.5, line: 24, gap: 8 };
export const NARROW: Type = { letter: 24, line: 52, gap: 18 };

type Box = { left: number; top: number; right: number; bottom: number };

/** For each mark, in their order, the side where its label covers least of marks, of earlier labels and of what is beyond the frame. */
export function sides(marks: readonly Labelled[], type: Type): Map<string, Side> {
  const taken = marks.map(({ room }) => boxOf(room));
  return new Map(
    marks.map((mark) => {
      if (fits(mark, type)) return [mark.id, 'inside'];
      const boxes = SIDES.map((side) => labelBox(mark, side, type));
      const costs = boxes.map((box) => cost(box, taken));
      const best = costs.indexOf(Math.min(...costs));
      taken.push(boxes[best]!);
      return [mark.id, SIDES[best]!];
    }),
  );
}

/** The point of a mark's edge where its label begins. */
export function edge({ x, y, halfWidth, halfHeight }: Room, side: Side): { x: number; y: number } {
  switch (side) {
    case 'inside':
      return { x, y };
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
  return box.right - box.left < 1.6 * mark.room.halfWidth && box.bottom - box.top < mark.room.halfHeight;
}

function labelBox({ room, sign, lines }: Labelled, side: Side, { letter, line, gap }: Type): Box {
  const { x, y } = edge(room, side);
  const [first = '', ...more] = lines;
  const signed = sign && side !== 'inside' ? `${sign} ${first}` : first;
  const width = Math.max(...[signed, ...more].map(({ length }) => length)) * letter;
  const height = lines.length * line;
  const left = {
    inside: x - width / 2,
    right: x + gap,
    left: x - gap - width,
    below: x - width / 2,
    above: x - width / 2,
  }[side];
  const top = {
    inside: y - height / 2,
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

function cost(box: Box, taken: readonly Box[]): number {
  const beyond =
    (box.right - box.left) * (box.bottom - box.top) - overlap(box, { left: 0, top: 0, right: WIDTH, bottom: HEIGHT });
  return taken.reduce((sum, other) => sum + overlap(box, other), beyond);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

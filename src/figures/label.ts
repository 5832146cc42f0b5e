/** Words at a bar: where they begin or end, in percent, and `more` for which only a wide figure has room. */
export type Label = {
  x: number;
  anchor: 'start' | 'end';
  /** Above, level with or below the middle of the bar, beside it; or under it. */
  line: 'above' | 'level' | 'below' | 'under';
  text: string;
  more?: string | undefined;
  strong?: boolean;
  /** Only where the figure is wide. */
  wide?: boolean;
};

/** Percent that a letter takes in the narrowest figure, and in the narrowest that counts as wide. */
export const NARROW = 2.1;
const WIDE = 1.15;

/** Percent that a letter of a lane's name takes in the narrowest figure. */
const NAME = 2.9;

/** Whether a label stays within the figure at any width. */
export function fits(label: Label): boolean {
  return [NARROW, WIDE].every((letter) => isInside(span(label, letter)));
}

/** Those labels, the most important first, that leave room for each other; what only a wide figure has room for is marked so. */
export function withRoom(labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const clashes = (letter: number) =>
      !isInside(span(label, letter)) ||
      kept.some((other) => !(letter === NARROW && other.wide) && overlap(span(label, letter), span(other, letter)));
    if (!clashes(WIDE)) kept.push(clashes(NARROW) ? { ...label, wide: true } : label);
  }
  return kept;
}

/** Those labels, of which a narrow figure leaves out what a line at `x` would cross. */
export function clearOf(labels: readonly Label[], x: number): Label[] {
  const isCrossed = ({ from, to }: Span) => from < x && x < to;
  return labels.map((label) => (!label.strong && isCrossed(span(label, NARROW)) ? { ...label, wide: true } : label));
}

/** Whether labels and marks above a bar leave room at its left, in the narrowest figure, for a name of so many letters. */
export function hasNameBeside(letters: number, labels: readonly Label[], marks: readonly number[]): boolean {
  const above = labels.filter(({ line }) => line === 'above').map((label) => span(label, NARROW).from);
  return letters * NAME < Math.min(...above, ...marks);
}

type Span = { from: number; to: number };

function span({ x, anchor, text, more = '' }: Label, letter: number): Span {
  const width = (text.length + (letter === WIDE ? more.length : 0)) * letter;
  return anchor === 'start' ? { from: x, to: x + width } : { from: x - width, to: x };
}

function isInside({ from, to }: Span): boolean {
  return from >= 0 && to <= 100;
}

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

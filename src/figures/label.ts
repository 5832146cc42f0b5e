/** Words at a bar: where they begin or end, in percent, and `more` for which only a wide figure has room. */
export type Label = {
  x: number;
  anchor: 'start' | 'end';
  /** Above, level with or below the middle of the bar, beside it; or under it. */
  line: 'above' | 'level' | 'below' | 'under';
  /** What goes before; where the figure is narrow, on a line of its own above. */
  lead?: string | undefined;
  text: string;
  more?: string | undefined;
  strong?: boolean;
  /** Only where the figure is wide. */
  wide?: boolean;
};

/** Percent that a letter takes in the narrowest figure, and in the narrowest that counts as wide. */
const NARROW = 2.1;
const WIDE = 1.15;
const WIDTHS = [NARROW, WIDE] as const;
type Letter = (typeof WIDTHS)[number];

/** Percent, in either, that parts a label from what it ends at. */
const GAPS = { [NARROW]: 3.2, [WIDE]: 1.6 };

/** Percent that a letter of a lane's name takes in the narrowest figure. */
const NAME = 2.7;

/** Whether a label stays within the figure at any width. */
export function fits(label: Label): boolean {
  return WIDTHS.every((letter) => isInside(span(label, letter)));
}

/** A label without a line of its own for what goes before, where a narrow figure has room for it in one. */
export function joined({ lead = '', ...label }: Label): Label {
  const whole = { ...label, text: lead + label.text };
  return fits(whole) ? whole : { ...label, lead };
}

/** Those labels, the most important first, that leave room for each other; what only a wide figure has room for is marked so. */
export function withRoom(labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const clashes = (letter: Letter) =>
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
  return !labels.some(({ lead }) => lead) && letters * NAME < Math.min(...above, ...marks);
}

type Span = { from: number; to: number };

function span({ x, anchor, lead = '', text, more = '' }: Label, letter: Letter): Span {
  const letters = letter === WIDE ? (lead + text + more).length : Math.max(lead.length, text.length);
  const width = letters * letter;
  const end = x - GAPS[letter];
  return anchor === 'start' ? { from: x, to: x + width } : { from: end - width, to: end };
}

function isInside({ from, to }: Span): boolean {
  return from >= 0 && to <= 100;
}

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

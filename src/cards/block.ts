import type { FindFont } from './fonts.ts';
import { shapeLine, type Face, type ShapedLine } from './shape.ts';
import { wrap, type Wrapped } from './wrap.ts';

/** How a text of the card looks: the sizes it may have, best first, each with the lines it may fill then. */
export type Style = { weight: number; colour: string; leading: number; sizes: readonly (readonly [number, number])[] };

/** A text set in lines: how high it is, and its SVG with its top at 0. */
export type Block = { height: number; svg: string };

/** Source Serif's: what stands above and below the baseline, in its size. */
const ASCENT = 1.036;
const DESCENT = 0.335;

/**
 * Sets a text as large as its lines allow; what is too long at the smallest size ends in an ellipsis.
 * @param at from where to where on the card, in pixels; a text of an edition from the right ends at the second
 */
export function setText(
  text: string,
  { weight, colour, leading, sizes }: Style,
  { lang, rtl }: Pick<Face, 'lang' | 'rtl'>,
  at: { left: number; right: number; fromRight: boolean },
  find: FindFont,
): Block {
  let wrapped: Wrapped = { lines: [], whole: false };
  let face: Face = { size: 0, weight, lang, rtl };
  for (const [size, most] of sizes) {
    const tried = (face = { ...face, size });
    const measure = remember((part) => shapeLine(part, tried, find).width);
    wrapped = balanced(text, lang, at.right - at.left, most, measure);
    if (wrapped.whole) break;
  }
  const lines = wrapped.lines.map((line) => shapeLine(line, face, find));
  const step = face.size * leading;
  const baseline = (step - face.size * (ASCENT + DESCENT)) / 2 + face.size * ASCENT;
  const place = ({ svg, width }: ShapedLine, index: number) =>
    `<g transform="translate(${at.fromRight ? at.right - width : at.left} ${baseline + index * step})">${svg}</g>`;
  return { height: lines.length * step, svg: `<g fill="${colour}">${lines.map(place).join('')}</g>` };
}

/** As many lines as the width asks for, but of like length, so that no single word is left for the last. */
function balanced(text: string, lang: string, width: number, most: number, measure: (text: string) => number): Wrapped {
  let best = wrap(text, lang, width, most, measure);
  if (best.lines.length === 1) return best;
  for (let narrower = width; best.whole && narrower > width * 0.7; narrower -= width / 40) {
    const next = wrap(text, lang, narrower, best.lines.length, measure);
    if (!next.whole) break;
    best = next;
  }
  return best;
}

function remember(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    if (!known.has(text)) known.set(text, measure(text));
    return known.get(text)!;
  };
}

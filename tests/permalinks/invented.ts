import { random } from './edits.ts';

const SMALL = 'the of and to in a that is was for on with by as at it from not be this which had but its'.split(' ');
const SYLLABLES = 'ba co di fu ge hal jor ken lim mo nas per qui ros sta tul ven wick yar zo'.split(' ');
const LARGE = SYLLABLES.flatMap((first) => SYLLABLES.map((second) => first + second));

/** Paragraphs of 15 to 90 words, of which, as in English, two in five are small ones that stand everywhere; always the same. */
export function inventedParagraphs(count: number): string[] {
  const next = random(1);
  const pick = (list: readonly string[]) => list[Math.floor(next() ** 2 * list.length)]!;
  const word = () => pick(next() < 0.4 ? SMALL : LARGE);
  return Array.from({ length: count }, () => Array.from({ length: 15 + Math.floor(next() * 75) }, word).join(' '));
}

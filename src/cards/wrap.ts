/** Scripts written without spaces between words. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]`;
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
/** What may not stand at the beginning of a line, and what not at its end. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{M}ー々]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** A text in lines, and whether all of it is in them. */
export type Wrapped = { lines: string[]; whole: boolean };

/**
 * Breaks a text into lines, between words where the language (BCP 47) writes none.
 * @param width of the lines, in the unit of `measure`
 * @param most lines; a text that needs more ends in an ellipsis
 */
export function wrap(
  text: string,
  lang: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): Wrapped {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text, lang).flatMap((one) =>
    measure(one.trimEnd()) <= width ? [one] : graphemes(one, lang),
  )) {
    if (line && used + measure(piece.trimEnd()) > width) {
      if (lines.length + 1 === most) return { lines: [...lines, clip(line, lang, width, measure)], whole: false };
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += measure(piece);
  }
  return { lines: [...lines, line.trimEnd()], whole: true };
}

/** The parts of a text that no line end may divide, each with the spaces after it. */
export function pieces(text: string, lang: string): string[] {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const before = parts.at(-1);
    if (before === undefined || mayBreak(before, segment)) parts.push(segment);
    else parts[parts.length - 1] = before + segment;
  }
  return parts;
}

function mayBreak(before: string, after: string): boolean {
  if (/^\s/.test(after)) return false;
  if (/[ \n\u2013\u2014]$/.test(before)) return true;
  const unspaced = ENDS_UNSPACED.test(before) || BEGINS_UNSPACED.test(after);
  return unspaced && !CLOSING.test(after) && !OPENING.test(before);
}

/** Cuts a line short between words or, where one word fills it, between letters. */
function clip(line: string, lang: string, width: number, measure: (text: string) => number): string {
  for (const parts of [pieces(line, lang), graphemes(line, lang)]) {
    while (parts.length > 0) {
      const text = `${parts.join('').replace(/[\s\p{P}]+$/u, '')}…`;
      if (text !== '…' && measure(text) <= width) return text;
      parts.pop();
    }
  }
  return '…';
}

function graphemes(text: string, lang: string): string[] {
  return [...new Intl.Segmenter(lang).segment(text)].map(({ segment }) => segment);
}

import { quote, unexpected } from '../diagnostics/wording.ts';
import type { Mistake } from './yaml-syntax.ts';
import type { Lexeme } from './yaml-tokens.ts';

/** What the lexer puts before a value without quotation marks. */
const PLAIN = '\u001f';

/**
 * Comments that cut a value without quotation marks: after it on its line, where ` #2` may have been meant as its words,
 * or between two of its lines. A comment on a line of its own, or after quotation marks or brackets, is none of them.
 */
export function strayComments(lexemes: readonly Lexeme[]): Mistake[] {
  const mistakes: Mistake[] = [];
  let plain: 'on this line' | 'above' | undefined;
  let between: Lexeme | undefined;
  for (const [index, lexeme] of lexemes.entries()) {
    const { source } = lexeme;
    if (lexemes[index - 1]?.source === PLAIN) {
      if (between && !isKey(lexemes, index)) mistakes.push(mistake(between));
      plain = 'on this line';
      between = undefined;
    } else if (source === '\n') plain &&= 'above';
    else if (source.startsWith('#')) {
      if (plain === 'on this line') mistakes.push(mistake(lexeme));
      else if (plain === 'above') between ??= lexeme;
    } else if (source !== PLAIN && source.trim() !== '') plain = between = undefined;
  }
  return mistakes;
}

function isKey(lexemes: readonly Lexeme[], index: number): boolean {
  return lexemes.slice(index + 1, index + 3).find(({ source }) => source.trim() !== '')?.source === ':';
}

function mistake({ source, offset }: Lexeme): Mistake {
  const expected = 'quotation marks round the whole value, or the comment on a line of its own';
  return { offset, message: unexpected(`comment ${quote(source)} in a value`, expected), rule: 'comment-in-value' };
}

import { CST, Lexer, Parser } from 'yaml';
import { unexpected } from '../diagnostics/wording.ts';
import { strayComments } from './yaml-comments.ts';
import type { Mistake } from './yaml-syntax.ts';

/** How deep lists and maps may stand in each other; at each level the parser's functions call themselves. */
const LIMIT = 32;

/** How many items a list, and how many keys a map may have. */
const ITEMS = 2_000;

/** A piece of YAML as the lexer cuts it, and where it begins. */
export type Lexeme = { source: string; offset: number };

/**
 * The tokens of a YAML text, with the comments that cut into its values; or the place where it nests too deep or a list is too long.
 * @param newLine told the offset of each line
 */
export function readTokens(
  text: string,
  newLine: (offset: number) => void,
): { tokens: CST.Token[]; comments: Mistake[] } | Mistake {
  const parser = new Parser(newLine);
  const tokens: CST.Token[] = [];
  const lexemes: Lexeme[] = [];
  newLine(0);
  for (const source of new Lexer().lex(text)) {
    const { offset } = parser;
    lexemes.push({ source, offset });
    tokens.push(...parser.next(source));
    const open = parser.stack.filter(CST.isCollection);
    if (open.length > LIMIT)
      return { offset, message: unexpected(`list or map inside ${LIMIT} others`, 'less nesting'), rule: 'too-deep' };
    const long = open.find(({ items }) => items.length > ITEMS);
    if (long)
      return {
        offset: long.offset,
        message: unexpected(`more than ${ITEMS} items`, 'a shorter list'),
        rule: 'too-long',
      };
  }
  tokens.push(...parser.end());
  return { tokens, comments: strayComments(lexemes) };
}

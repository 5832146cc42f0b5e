import { visit, type Document, type ErrorCode, type YAMLParseError } from 'yaml';
import type { RuleName } from '../diagnostics/rules.ts';
import { quote, unexpected } from '../diagnostics/wording.ts';

/** A mistake of syntax in plain words, and where it is in the text. */
export type Mistake = { offset: number; message: string; rule: RuleName };

const TAB = unexpected('tab', 'spaces, as YAML is indented by nothing else');

/** What we say of the commonest mistakes, by the parser's code and, where one code is many things, its words. */
const WORDS: readonly [code: ErrorCode, words: RegExp, found: string, expected: string][] = [
  ['BLOCK_AS_IMPLICIT_KEY', /^/, '`: ` inside a value', 'quotation marks round the whole value'],
  [
    'MISSING_CHAR',
    /^Sequence item without/,
    'line of a list without `- `',
    '`- ` before each item and its other lines below it',
  ],
  ['MISSING_CHAR', /^Implicit map keys/, 'line without a colon', '`key: value`'],
  ['MULTILINE_IMPLICIT_KEY', /^/, 'line without a colon and a space', '`key: value`'],
  ['BAD_INDENT', /^/, 'indentation', 'that of the lines beside it'],
  ['NON_STRING_KEY', /^/, 'list or map as a key', 'text'],
];

const OPENERS: Record<string, string> = { ']': '[', '}': '{', '"': '"', "'": "'" };

/** The first mistake, as those after it mostly follow from it; undefined where there is none but keys used twice. */
export function firstMistake(document: Document.Parsed, text: string): Mistake | undefined {
  const [error] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0]);
  const found =
    error && (tabIn(error, text) ?? indented(error, text) ?? unclosed(error, document, text) ?? inWords(error, text));
  return found && { ...found, rule: 'yaml' };
}

type Found = Omit<Mistake, 'rule'>;

/** Every key used twice in a map, where there is no other mistake. */
export function keysTwice(document: Document.Parsed, text: string): Mistake[] {
  return document.errors.map(({ pos: [offset] }) => {
    const key = /[^:,}\n]*/.exec(text.slice(offset))![0];
    return { offset, message: unexpected(`second ${quote(key)}`, 'each key once'), rule: 'duplicate-key' };
  });
}

function tabIn({ code, pos: [offset] }: YAMLParseError, text: string): Found | undefined {
  if (code === 'TAB_AS_INDENT') return { offset, message: TAB };
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^ *\t/.exec(text.slice(line));
  if (indent) return { offset: line + indent[0].length - 1, message: TAB };
  const colon = code === 'BLOCK_AS_IMPLICIT_KEY' ? (/^[^\n]*?:(?=\s)/.exec(text.slice(offset))?.[0].length ?? 0) : 0;
  if (text[offset + colon] !== '\t') return undefined;
  return { offset: offset + colon, message: unexpected('tab after `:` inside a value', WORDS[0]![3]) };
}

/** A key that is indented below a value, which the parser takes for its second line. */
function indented({ code, pos: [offset] }: YAMLParseError, text: string): Found | undefined {
  const above = /^[^\n]*\n +(?=\S[^\n]*:(?:\s|$))/.exec(text.slice(offset));
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !above) return undefined;
  return { offset: offset + above[0].length, message: unexpected('indentation', 'that of the lines beside it') };
}

/** Where the innermost list, map or quotation opens that lacks the sign to close it. */
function unclosed({ message }: YAMLParseError, document: Document.Parsed, text: string): Found | undefined {
  const closer = /(?:closing|end with a) (.)/.exec(message)?.[1];
  if (!closer) return undefined;
  let found: number | undefined;
  const around = new Map<number, number>();
  visit(document, {
    Value: (_, node) => {
      const [start, end] = node.range!;
      if (text[start] !== OPENERS[closer]) return;
      const closed = end - start > 1 && text[end - 1] === closer;
      // Of two that end at one sign, it is the inner one's.
      found = closed ? (around.get(end) ?? found) : start;
      around.set(end, start);
    },
  });
  const words = unexpected(
    `\`${OPENERS[closer]}\` without end`,
    `\`${closer}\` on the same line or on one indented more`,
  );
  return found === undefined ? undefined : { offset: found, message: words };
}

function inWords({ code, message, pos: [offset] }: YAMLParseError, text: string): Found {
  const known = WORDS.find(([known, words]) => known === code && words.test(message));
  if (known) return { offset, message: unexpected(known[2], known[3]) };
  const rest = text.slice(offset).split('\n')[0]!;
  const expected = 'valid YAML (a value with signs such as `:`, `#` or `[` needs quotation marks)';
  return { offset, message: unexpected(rest ? quote(rest) : 'end of line', expected) };
}

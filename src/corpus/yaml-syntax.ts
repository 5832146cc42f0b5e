import { isCollection, isScalar, visit, type Document, type YAMLParseError } from 'yaml';
import { quote, unexpected } from '../diagnostics/wording.ts';

/** A mistake of syntax in plain words, and where it is in the text. */
export type Mistake = { offset: number; message: string };

const TAB = unexpected('tab', 'spaces, as YAML is indented by nothing else');

/** What the parser says of the commonest mistakes, and what we say. */
const WORDS: readonly [parser: RegExp, found: string, expected: string][] = [
  [/^Nested mappings/, '`: ` inside a value', 'quotation marks round the whole value'],
  [/^Sequence item without/, 'line of a list without `- `', '`- ` before each item and its other lines below it'],
  [/^Implicit map keys/, 'line without a colon', '`key: value`'],
  [/^Implicit keys/, 'line without a colon and a space', '`key: value`'],
  [/same column|sufficiently indented/, 'indentation', 'that of the lines beside it'],
  [/multiple documents/, 'second YAML document', 'one in a file'],
  [/all keys must be strings/, 'list or map as a key', 'text'],
  [/call stack/, 'nesting too deep to read', 'fewer levels'],
];

const OPENERS: Record<string, string> = { ']': '[', '}': '{', '"': '"', "'": "'" };

/** The first mistake, as those after it mostly follow from it; undefined where there is none but keys used twice. */
export function firstMistake(document: Document.Parsed, text: string): Mistake | undefined {
  const [error] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0]);
  return error && (tabBefore(error, text) ?? unclosed(error, document, text) ?? inWords(error, text));
}

function tabBefore({ pos: [offset] }: YAMLParseError, text: string): Mistake | undefined {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^ *\t/.exec(text.slice(line));
  return indent ? { offset: line + indent[0].length - 1, message: TAB } : undefined;
}

/** Where the innermost list, map or quotation opens that lacks the sign to close it. */
function unclosed({ message }: YAMLParseError, document: Document.Parsed, text: string): Mistake | undefined {
  const closer = /(?:closing|end with a) (.)/.exec(message)?.[1];
  if (!closer) return undefined;
  let found: number | undefined;
  visit(document, {
    Value: (_, node) => {
      const [start, end] = node.range!;
      const closed = end - start > 1 && text[end - 1] === closer;
      if ((isCollection(node) || isScalar(node)) && text[start] === OPENERS[closer] && !closed) found = start;
    },
  });
  const words = unexpected(
    `\`${OPENERS[closer]}\` without end`,
    `\`${closer}\` on the same line or on one indented more`,
  );
  return found === undefined ? undefined : { offset: found, message: words };
}

function inWords({ message, pos: [offset] }: YAMLParseError, text: string): Mistake {
  const known = WORDS.find(([parser]) => parser.test(message));
  if (known) return { offset, message: unexpected(known[1], known[2]) };
  const rest = text.slice(offset).split('\n')[0]!;
  const expected = 'valid YAML (a value with signs such as `:`, `#` or `[` needs quotation marks)';
  return { offset, message: unexpected(rest ? quote(rest) : 'end of line', expected) };
}

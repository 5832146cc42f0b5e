import type { VFile } from 'vfile';
import { unexpected } from '../diagnostics/wording.ts';

/** Largest paragraph, list or table without an empty line in it, in bytes of UTF-8. */
const BYTES = 65_536;

/** How many paragraphs, lists and tables there may be in a body. */
const PARAGRAPHS = 2_000;

/** How many of a sign there may be in one: parsers take a time that grows with the square of their number. */
const SIGNS: readonly [sign: RegExp, most: number, what: string][] = [
  [/\n/g, 2_000, 'lines'],
  [/\[/g, 500, 'links'],
  [/\]/g, 500, 'signs `]`'],
  [/@|www\.|https?:/gi, 1_000, 'addresses'],
  [/[*_]+/g, 1_000, 'marks of emphasis'],
  [/</g, 500, 'signs `<`'],
  [/`+/g, 1_000, 'marks of code'],
];

/** Whether a paragraph is larger, or there are more of them, than what parses them may bear, which it then says in the file. */
export function paragraphsAreLong(file: VFile): boolean {
  let paragraphs = 0;
  for (const { text, line } of runs(String(file))) {
    if (text.trim() !== '') paragraphs += 1;
    const found =
      paragraphs > PARAGRAPHS ? ([`more than ${PARAGRAPHS} paragraphs`, 'fewer in a file'] as const) : excess(text);
    if (!found) continue;
    const place = { line, column: 1 };
    file.message(unexpected(...found), { place, ruleId: 'too-long' });
    return true;
  }
  return false;
}

function excess(text: string): readonly [found: string, expected: string] | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes > BYTES) return [`paragraph of ${bytes} bytes`, `at most ${BYTES}, and an empty line after it`];
  for (const [sign, most, what] of SIGNS) {
    const count = text.match(sign)?.length ?? 0;
    if (count > most) return [`${count} ${what} in a paragraph`, `at most ${most}`];
  }
  return undefined;
}

/** The lines between empty ones, together. */
function* runs(body: string): Generator<{ text: string; line: number }> {
  let line = 1;
  for (const text of body.split(/(?<=\n)[ \t]*\n/)) {
    const lead = text.length - text.trimStart().length;
    yield { text, line: line + text.slice(0, lead).split('\n').length - 1 };
    line += text.split('\n').length;
  }
}

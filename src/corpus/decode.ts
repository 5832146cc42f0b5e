import { forbiddenCharacter } from '../diagnostics/characters.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { atTop, type ContentFile } from './files.ts';

/** Largest file read, in bytes. */
const LIMIT = 1_000_000;

/** The text of a file: UTF-8, composed (Unicode NFC), LF line ends, no byte order mark, no forbidden character; or its problems. */
export function decode({ path, bytes }: ContentFile): { text: string; problems: Problem[] } {
  if (bytes.length > LIMIT) {
    const message = unexpected(`${bytes.length} bytes`, `at most ${LIMIT} bytes in a file`);
    return { text: '', problems: [atTop(path, message, 'too-large')] };
  }
  if (isUtf16(bytes))
    return { text: '', problems: [atTop(path, unexpected('UTF-16', 'a file saved as UTF-8'), 'not-utf-8')] };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n').normalize('NFC');
    return { text, problems: forbidden(path, text) };
  } catch {
    return { text: '', problems: [notUtf8(path, bytes)] };
  }
}

/** Whether a file begins with a byte order mark of UTF-16, or with a zero byte beside its first character. */
function isUtf16([first, second]: Uint8Array): boolean {
  return first === 0 || second === 0 || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The first forbidden character of each line. */
function forbidden(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((content, index) => {
    const found = forbiddenCharacter(content);
    if (!found) return [];
    const message = unexpected(found.name, 'visible text');
    return [{ file, line: index + 1, column: found.index + 1, message, rule: 'forbidden-character' }];
  });
}

/** Points at the first byte that is not UTF-8. */
function notUtf8(path: string, bytes: Uint8Array): Problem {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const message = unexpected('bytes that are not UTF-8', 'a file saved as UTF-8');
  return { file: path, ...lineAndColumn(lossy, lossy.indexOf('\ufffd')), message, rule: 'not-utf-8' };
}

/** Line and column, from 1, of an offset in a text. */
function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

import type { Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { atTop, type ContentFile } from './files.ts';

/** Largest file read, in bytes. */
const LIMIT = 1_000_000;

/** Control, bidirectional and zero-width characters: they hide text or break exports (CVE-2021-42574). */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;

/** The text of a file: UTF-8, LF line ends, no byte order mark, no forbidden character; or its problems. */
export function decode({ path, bytes }: ContentFile): { text: string; problems: Problem[] } {
  if (bytes.length > LIMIT) {
    const message = unexpected(`${bytes.length} bytes`, `at most ${LIMIT} bytes in a file`);
    return { text: '', problems: [atTop(path, message, 'too-large')] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return { text: '', problems: [notUtf8(path, bytes)] };
  }
  const problems = [...text.matchAll(FORBIDDEN)].map((match) => {
    const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    const message = unexpected(`character U+${code}`, 'visible text');
    return { file: path, ...lineAndColumn(text, match.index), message, rule: 'forbidden-character' };
  });
  return { text, problems };
}

/** Points at the line of the first byte that is not UTF-8. */
function notUtf8(path: string, bytes: Uint8Array): Problem {
  const good = new TextDecoder('utf-8').decode(bytes).indexOf('\ufffd');
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const message = unexpected('bytes that are not UTF-8', 'a file saved as UTF-8');
  return { file: path, ...lineAndColumn(lossy, Math.max(good, 0)), message, rule: 'not-utf-8' };
}

/** Line and column, from 1, of an offset in a text. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

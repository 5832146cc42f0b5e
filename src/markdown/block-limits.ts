import type { VFile } from 'vfile';
import { unexpected } from '../diagnostics/wording.ts';
import { MARKER } from './nesting.ts';

/** How many quotes, lists, footnotes and underlined headings there may be in a body: at the end of each, a parser moves all before it. */
const BLOCKS = 300;

/** What a line of a quote, list or footnote begins with, and the line under a heading. */
const START = new RegExp(String.raw`^(?:${MARKER}|[ \t]*\[\^)*(?:[ \t]*(?:=+|-+)[ \t]*$)?`);

/** Whether so many of them begin, within each other or apart, that a parser would take very long, which it then says in the file. */
export function blocksAreMany(file: VFile): boolean {
  let blocks = 0;
  let before = '';
  for (const [index, text] of String(file).split('\n').entries()) {
    const start = START.exec(text)![0].replaceAll(/\d+/g, '1');
    if (start !== '' && start !== before) blocks += 1;
    before = start;
    if (blocks <= BLOCKS) continue;
    const found = `more than ${BLOCKS} quotes, lists, footnotes and underlined headings`;
    file.message(unexpected(found, 'fewer in a file'), { place: { line: index + 1, column: 1 }, ruleId: 'too-long' });
    return true;
  }
  return false;
}

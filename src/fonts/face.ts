import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { parseRanges, writeRanges } from './ranges.ts';
import { subset } from './subset.ts';

/** A file of the pages' face: some of its characters, upright or italic. */
export type FaceFile = {
  /** Below the site's root, with a hash of the file in it. */
  address: string;
  bytes: Buffer;
  italic: boolean;
  /** Its characters, as `unicode-range` has them; none where it is the one that every page needs. */
  range?: string;
};

/** What Source Serif 4 comes in. The first holds what every page needs; each has what none before it has. */
const PARTS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese', 'cyrillic-ext'];

/** One cut for all sizes, that of text: with its axis of optical sizes the face weighs twice as much. */
const STYLES = [
  { italic: false, ending: 'opsz-normal', axes: { wght: [400, 700], opsz: 18 } },
  { italic: true, ending: 'wght-italic', axes: { wght: 400 } },
] as const;

/** Spaces that nobody sees in the source of a page: they are written as escapes. */
const SPACES = '\u00a0\u2009';

/**
 * Source Serif 4, cut down to what a text is made of. What it has not is left to the reader's machine.
 * @param text all that pages may show
 */
export async function makeFace(text: string): Promise<FaceFile[]> {
  const left = new Set(text + SPACES);
  const files: FaceFile[] = [];
  for (const part of PARTS) {
    const characters = covered(part, left);
    for (const one of characters) left.delete(one);
    if (characters.length === 0) continue;
    const range = part === PARTS[0] ? {} : { range: writeRanges(characters) };
    for (const { italic, ending, axes } of STYLES) {
      const font = await subset(read(`source-serif-4-${part}-${ending}.woff2`), characters, axes);
      const bytes = Buffer.from(await convert(font, 'woff2'));
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      files.push({ address: `_/${hash}.woff2`, bytes, italic, ...range });
    }
  }
  return files;
}

function covered(part: string, characters: ReadonlySet<string>): string[] {
  const ranges = parseRanges(JSON.parse(read('unicode.json').toString())[`source-serif-4-${part}-opsz-normal.woff2`]);
  return [...characters].filter((one) => {
    const point = one.codePointAt(0)!;
    return ranges.some(([first, last]) => first <= point && point <= last);
  });
}

function read(file: string): Buffer {
  return readFileSync(join(import.meta.dirname, file));
}

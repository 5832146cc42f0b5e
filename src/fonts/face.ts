import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { parseRanges, writeRanges } from './ranges.ts';
import { subset, type Axes } from './subset.ts';

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

type Keep = (key: string, make: () => Promise<Buffer>) => Promise<Buffer>;

type Style = { italic: boolean; ending: string; axes: Axes };

/** One cut for all sizes, that of text: with its axis of optical sizes the face weighs twice as much. */
export const STYLES: readonly Style[] = [
  { italic: false, ending: 'opsz-normal', axes: { wght: [400, 700], opsz: 18 } },
  { italic: true, ending: 'wght-italic', axes: { wght: 400 } },
];

/** Spaces that nobody sees in the source of a page: they are written as escapes. */
const SPACES = '\u00a0\u2009';

/**
 * Source Serif 4, cut down to what a text is made of. What it has not is left to the reader's machine.
 * @param text all that pages may show
 * @param keep makes each file, or takes what was made before of the same part, style and characters
 */
export async function makeFace(text: string, keep: Keep = (_, make) => make()): Promise<FaceFile[]> {
  const files: FaceFile[] = [];
  for (const { part, characters } of parts(text + SPACES)) {
    const range = part === PARTS[0] ? {} : { range: writeRanges(characters) };
    for (const style of STYLES) {
      const make = async () => Buffer.from(await convert(await cut(part, style, characters), 'woff2'));
      const bytes = await keep(JSON.stringify([part, style, characters.toSorted()]), make);
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      files.push({ address: `_/${hash}.woff2`, bytes, italic: style.italic, ...range });
    }
  }
  return files;
}

/** The parts that a text needs, and the characters of it that each has. */
export function parts(text: string): { part: string; characters: string[] }[] {
  const ranges = JSON.parse(read('unicode.json').toString());
  const left = new Set(text);
  return PARTS.map((part) => {
    const covered = parseRanges(ranges[`source-serif-4-${part}-opsz-normal.woff2`]);
    const characters = [...left].filter((one) => {
      const point = one.codePointAt(0)!;
      return covered.some(([first, last]) => first <= point && point <= last);
    });
    for (const one of characters) left.delete(one);
    return { part, characters };
  }).filter(({ characters }) => characters.length > 0);
}

/**
 * A part in a style, in TrueType.
 * @param weight where it is to be found on this machine, by its name and one weight
 */
export function cut(part: string, { ending, axes }: Style, characters: readonly string[], weight?: number): Promise<Buffer> {
  const font = read(`source-serif-4-${part}-${ending}.woff2`);
  return subset(font, characters, weight ? { ...axes, wght: weight } : axes, weight !== undefined);
}

function read(file: string): Buffer {
  return readFileSync(join(import.meta.dirname, file));
}

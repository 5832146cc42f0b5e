import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseRanges, type Range } from '../fonts/ranges.ts';

const require = createRequire(import.meta.url);

/** A font file; where its ranges are unknown, it must be opened to learn what it covers. */
export type FontFile = {
  path: string;
  ranges?: readonly Range[];
  /** The scripts (ISO 15924, as in language tags) whose readers expect its shapes where scripts share characters. */
  scripts?: readonly string[];
};

/** Han characters look different to readers of each script; packages have them in slices, by how often they are used. */
const HAN = [
  { family: 'noto-serif-jp', scripts: ['Jpan'] },
  { family: 'noto-serif-sc', scripts: ['Hans', 'Hant'] },
  { family: 'noto-serif-kr', scripts: ['Kore'] },
];

/**
 * All fonts that cards may be drawn with, best first: ours, those of packages, those of the publisher.
 * @param own the publisher's folder of font files, if there is one
 */
export function fontFiles(own: string): FontFile[] {
  return [...vendored(join(import.meta.dirname, '../fonts')), ...HAN.flatMap(packaged), ...loose(own)];
}

function vendored(folder: string): FontFile[] {
  const files = Object.entries(unicode(folder));
  // The Latin face first: fonts of other scripts have a few of its signs, too.
  const sorted = files.sort(([a], [b]) => Number(b.startsWith('source-')) - Number(a.startsWith('source-')));
  return sorted.map(([file, ranges]) => ({ path: join(folder, file), ranges: parseRanges(ranges) }));
}

/** The files of a package; none where it is not installed, as it is optional. */
export function packaged({ family, scripts }: (typeof HAN)[number]): FontFile[] {
  const folder = folderOf(`@fontsource-variable/${family}`);
  if (folder === undefined) return [];
  return Object.entries(unicode(folder)).map(([slice, ranges]) => ({
    path: join(folder, 'files', `${family}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: parseRanges(ranges),
    scripts,
  }));
}

function folderOf(name: string): string | undefined {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

function loose(folder: string): FontFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.(ttf|otf|woff2?)$/i.test(name));
  return names.sort().map((name) => ({ path: join(folder, name) }));
}

function unicode(folder: string): Record<string, string> {
  return JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
}

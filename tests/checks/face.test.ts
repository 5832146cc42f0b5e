import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { DIST } from '../e2e/pages.ts';
import { charactersOf, openFonts } from '../fonts/coverage.ts';
import { read } from './built.ts';

const VENDORED = join(import.meta.dirname, '../../src/fonts');

/** All characters of the font files of a folder whose names match. */
async function characters(folder: string, name: RegExp): Promise<Set<string>> {
  const files = readdirSync(folder).filter((file) => name.test(file));
  const faces = await openFonts(files.map((file) => readFileSync(join(folder, file))));
  return new Set(faces.flatMap((face) => [...charactersOf(face)]));
}

test('the face has every character of the pages that the whole one has', async () => {
  const shown = new Set<string>();
  visit(rehype().parse(read('print/index.html')), 'text', ({ value }) => {
    for (const one of value) shown.add(one);
  });
  const whole = await characters(VENDORED, /^source-serif-4-.*-normal/);
  const ours = await characters(join(DIST, '_'), /\.woff2$/);
  const missing = [...shown].filter((one) => whole.has(one) && !ours.has(one) && one >= ' ');
  expect(shown.size).toBeGreaterThan(60);
  expect(missing).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { writeContent } from '../bench/builds/content.ts';

const ASTRO = join(import.meta.dirname, '../../src/build/astro.ts');
const COUNTED = pathToFileURL(join(import.meta.dirname, 'count-calls.ts')).href;

/** Enough for what is shown of few alone to be cut off, and for the glossary to be split. */
const STORIES = 5;
/** Of the same days, as each day of many looks back on the whole record. */
const APART = 84;
/** Where every entry is held against every other, twice as many are four times the work. */
const MOST = 3;
/** Fewer calls are no work. */
const FEW = 3_000;

const folder = mkdtempSync(join(tmpdir(), 'growth-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('of twice as many stories no function is called much more than twice as often', { timeout: 600_000 }, () => {
  const [some, twice] = [callsFor(STORIES), callsFor(2 * STORIES)];
  const steep = Object.entries(twice).filter(([text, count]) => count > FEW && count > MOST * (some[text] ?? 0));
  expect(steep.map(([text, count]) => `${some[text]} → ${count}: ${text}`)).toEqual([]);
  const sum = (calls: Record<string, number>) => Object.values(calls).reduce((a, b) => a + b, 0);
  expect(sum(twice) / sum(some)).toBeLessThan(2.2);
});

/** How often each function is called that builds a site of so many stories. */
function callsFor(stories: number): Record<string, number> {
  const here = join(folder, String(stories));
  const [content, file] = [join(here, 'content'), join(here, 'calls.json')];
  mkdirSync(content, { recursive: true });
  writeContent(content, stories, APART);
  const { MODE, DEV, PROD, SITE_URL, VITEST, ...rest } = process.env;
  const env = { ...rest, CONTENT_DIR: content, CALLS_FILE: file };
  const args = ['--import', COUNTED, ASTRO, 'build', '--outDir', join(here, 'dist')];
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(file, 'utf8'));
}

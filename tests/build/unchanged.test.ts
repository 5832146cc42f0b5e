import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { remember, saidOf } from '../../src/build/unchanged.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'unchanged-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A site that was built and remembered. */
function site(): string {
  const dist = join(mkdtempSync(join(folder, 'site-')), 'dist');
  mkdirSync(join(dist, 'sub'), { recursive: true });
  mkdirSync(join(dist, '../.builds'));
  writeFileSync(join(dist, 'index.html'), 'front');
  writeFileSync(join(dist, 'sub/index.html'), 'page');
  remember(dist, 'inputs', ['A warning']);
  return dist;
}

test('a site that is as it was made, of the same, is told by what was said of it', () => {
  expect(saidOf(site(), 'inputs')).toEqual(['A warning']);
});

test.each<[string, (dist: string) => void]>([
  ['is changed by a byte', (dist) => writeFileSync(join(dist, 'sub/index.html'), 'pagf')],
  ['has another file', (dist) => writeFileSync(join(dist, 'sub/more.html'), '')],
  ['lacks a file', (dist) => rmSync(join(dist, 'sub/index.html'))],
  ['has a file by another name', (dist) => renameSync(join(dist, 'index.html'), join(dist, 'indey.html'))],
  [
    'has two files changed for each other',
    (dist) => renameSync(join(dist, 'sub/index.html'), join(dist, 'index.html')),
  ],
  ['has a file that not all can read', (dist) => chmodSync(join(dist, 'index.html'), 0o600)],
  ['is gone', (dist) => rmSync(dist, { recursive: true })],
  ['has no record', (dist) => rmSync(join(dist, '../.builds/built.json'))],
  ['has half a record', (dist) => writeFileSync(join(dist, '../.builds/built.json'), '{"inputs": "inputs"')],
])('a site that %s is to be built', (_, change) => {
  const dist = site();
  change(dist);
  expect(saidOf(dist, 'inputs')).toBeUndefined();
});

test('a site that was made of something else is to be built', () => {
  expect(saidOf(site(), 'others')).toBeUndefined();
});

/** The generator without a site, and the digest of all that a build of it depends on. */
const project = join(folder, 'project');
for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'])
  cpSync(join(ROOT, name), join(project, name), { recursive: true });
cpSync(join(ROOT, 'tests/corpora/base'), join(project, 'content'), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));

const { inputsOf }: typeof import('../../src/build/unchanged.ts') = await import(
  /* @vite-ignore */ pathToFileURL(join(project, 'src/build/unchanged.ts')).href
);

/** The digest with a variable of the environment set. */
function inputsWith(name: string, value: string): string {
  vi.stubEnv(name, value);
  const digest = inputsOf([]);
  vi.unstubAllEnvs();
  return digest;
}

test('what a build depends on is the same until something of it changes', () => {
  const before = inputsOf([]);
  expect(inputsOf([])).toBe(before);
  expect(inputsWith('npm_lifecycle_event', 'start')).toBe(before);
  const changes: [string, () => string][] = [
    ['a flag', () => inputsOf(['--compress'])],
    ['a variable', () => inputsWith('SITE_URL', 'https://other.example/')],
    ['a time zone', () => inputsWith('TZ', 'Asia/Kolkata')],
    ...['content/articles/talks.md', 'src/views/heads.ts', 'public/any.txt', 'package-lock.json', '.env'].map(
      (file): [string, () => string] => [file, () => (appendFileSync(join(project, file), '\n'), inputsOf([]))],
    ),
    ['a file that was changed and changed back', () => (touch('content/sources.yaml'), inputsOf([]))],
  ];
  const digests = changes.map(([what, change]) => ({ what, digest: change() }));
  expect(new Set([before, ...digests.map(({ digest }) => digest)]).size).toBe(changes.length + 1);
});

function touch(file: string): void {
  utimesSync(join(project, file), 1, 1);
}

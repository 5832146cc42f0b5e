import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearBuilds } from '../../src/build/builds.ts';
import { restore, swap } from '../../src/build/swap.ts';
import { random } from '../permalinks/edits.ts';
import { withFiles } from './dist.ts';

/** Files by their paths, as one finds them who follows links; and what `dist` is. */
function tree(root: string): Record<string, string> {
  const files = [
    ...readdirSync(root),
    ...(existsSync(join(root, '.builds')) ? readdirSync(join(root, '.builds')) : []),
  ];
  const sites = files.includes('dist') ? readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }) : [];
  const pages = sites.filter((file) => file.endsWith('.html')).map((file) => join('dist', file));
  const content = pages.map((file) => [file, readFileSync(join(root, file), 'utf8')]);
  return Object.fromEntries([...content, ['beside', files.filter((file) => !/^(dist|\.builds)$/.test(file)).join()]]);
}

const OLD = { 'dist/index.html': 'old', 'dist/gone/index.html': 'old' };
const FRESH = { '.builds/999999999-b/index.html': 'new', '.builds/999999999-b/come/index.html': 'new' };
const BEFORE = { '.builds/999999999-a/index.html': 'old' };
const ASIDE = { 'dist.old/index.html': 'older' };
const SITE = { 'dist/index.html': 'new', 'dist/come/index.html': 'new' };

type Files = Record<string, string>;

test.each<[string, Files, link: boolean, linked: boolean, beside: string]>([
  ['a link takes the place of a link', { ...BEFORE, ...FRESH }, true, true, '999999999-a,999999999-b'],
  ['a link takes the place of a folder', { ...OLD, ...FRESH }, false, true, '999999999-b'],
  ['a link is put where there was nothing', FRESH, false, true, '999999999-b'],
  ['a folder takes the place of a folder', { ...OLD, ...FRESH }, false, false, ''],
  ['a folder is put where there was nothing', FRESH, false, false, ''],
  ['one left aside is taken away', { ...OLD, ...FRESH, ...ASIDE }, false, false, ''],
])('%s', (_, files, link, linked, beside) => {
  withFiles(files, (root) => {
    if (link) symlinkSync('.builds/999999999-a', join(root, 'dist'));
    swap(join(root, '.builds/999999999-b'), join(root, 'dist'), linked);
    expect(tree(root)).toEqual({ ...SITE, beside });
    expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(linked);
  });
});

test('the folder that a link of somebody else leads to stays', () => {
  withFiles({ ...FRESH, 'elsewhere/index.html': 'theirs' }, (root) => {
    symlinkSync('elsewhere', join(root, 'dist'));
    swap(join(root, '.builds/999999999-b'), join(root, 'dist'), true);
    expect(readFileSync(join(root, 'elsewhere/index.html'), 'utf8')).toBe('theirs');
  });
});

test.each<[string, Files, before: string | undefined, after: Record<string, string>]>([
  ['between two renames of folders', ASIDE, undefined, { 'dist/index.html': 'older', beside: '' }],
  ['after both, the old folder still aside', { ...OLD, ...ASIDE }, undefined, { ...pages(OLD), beside: 'dist.old' }],
  [
    'before the link was renamed',
    { ...BEFORE, ...FRESH, '.builds/999999999-b.link': '' },
    'a',
    { 'dist/index.html': 'old', beside: '999999999-a' },
  ],
  ['before the old build was taken away', { ...BEFORE, ...FRESH }, 'b', { ...SITE, beside: '999999999-b' }],
  ['before there was anything', {}, undefined, { beside: '' }],
])('a build after one that was killed %s finds a whole site', (_, files, linked, after) => {
  withFiles(files, (root) => {
    const dist = join(root, 'dist');
    if (linked) symlinkSync(`.builds/999999999-${linked}`, dist);
    restore(dist);
    clearBuilds(dist);
    expect(tree(root)).toEqual(after);
  });
});

function pages(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith('dist/')));
}

test('what a living process builds, and what is no build of ours, stays', () => {
  const kept = { [`.builds/${process.pid}-x/index.html`]: '', '.builds/edited/index.html': '' };
  withFiles({ ...kept, '.builds/999999999-x/index.html': '' }, (root) => {
    clearBuilds(join(root, 'dist'));
    expect(tree(root)).toEqual({ beside: `${process.pid}-x,edited` });
  });
});

/** A folder of its own for a test that waits. */
async function inFolder(use: (root: string) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'swap-'));
  try {
    await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Starts a process that puts small builds in place, one after the other. */
function swapper(root: string, swaps: number): ChildProcess {
  const script = `
    import { writeFileSync } from 'node:fs';
    import { clearBuilds, newBuild } from ${JSON.stringify(join(import.meta.dirname, '../../src/build/builds.ts'))};
    import { swap } from ${JSON.stringify(join(import.meta.dirname, '../../src/build/swap.ts'))};
    const dist = ${JSON.stringify(join(root, 'dist'))};
    clearBuilds(dist);
    for (let number = 0; number < ${swaps}; number++) {
      const fresh = newBuild(dist);
      for (const name of ['index', 'other']) writeFileSync(fresh + '/' + name + '.html', String(number));
      swap(fresh, dist, true);
    }`;
  return spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
}

/** Looks at `dist` until a process ends, as often as it can. */
async function watch(root: string, process: ChildProcess): Promise<{ looks: number; missing: number }> {
  let [looks, missing] = [0, 0];
  const ended = once(process, 'exit');
  while (!existsSync(join(root, 'dist'))) await new Promise(setImmediate);
  while (process.exitCode === null) {
    for (let look = 0; look < 1000; look++, looks++) missing += Number(!existsSync(join(root, 'dist/index.html')));
    await new Promise(setImmediate);
  }
  expect(await ended).toEqual([0, null]);
  return { looks, missing };
}

test('there is a site at every instant of a hundred swaps, and of two builds that end together', async () => {
  await inFolder(async (root) => {
    const [first, second] = [swapper(root, 100), swapper(root, 100)];
    const { looks, missing } = await watch(root, first);
    if (second.exitCode === null) await once(second, 'exit');
    expect(looks).toBeGreaterThan(1000);
    expect(missing).toBe(0);
  });
});

test('killed at any moment, a swap leaves a whole site', async () => {
  const next = random(7);
  await inFolder(async (root) => {
    for (let round = 0; round < 12; round++) {
      const child = swapper(root, 1e6);
      if (round === 0) while (!existsSync(join(root, 'dist/index.html'))) await new Promise(setImmediate);
      await new Promise((resolve) => setTimeout(resolve, 60 + next() * 60));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const [index, other] = ['index', 'other'].map((name) => readFileSync(join(root, `dist/${name}.html`), 'utf8'));
      expect(index).toMatch(/^\d+$/);
      expect(other).toBe(index);
    }
    clearBuilds(join(root, 'dist'));
    expect(readdirSync(join(root, '.builds')).length).toBe(1);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { siteAddress } from '../../src/build/address.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';

const ROOT = join(import.meta.dirname, '../..');
/** After so many milliseconds a build that is not done was broken off. */
const LONGEST = 240_000;

/** The stories that the generator is tested against, each the content of a whole site. */
export const STORIES = ['bare', 'smallest', 'test-ban', 'three-reports'] as const;
export type Story = (typeof STORIES)[number];

/** A built story: its folder of content, the folder of its site, what was read, and where it stands without a SITE_URL. */
export type Built = { content: string; dist: string; corpus: Corpus; site: URL };

/**
 * A story as it is built without a SITE_URL, into `test-results/stories/`. One that was built from the sources as they
 * are now is taken as it stands, so that all tests share it.
 * @throws Error with what the build printed, where its exit code is not 0
 */
export function builtStory(name: Story): Built {
  return built(join(import.meta.dirname, name), name);
}

/** The same of any folder of content, perhaps on a day of which the build is told. Who needs it first builds it; others wait. */
export function built(content: string, name: string, today?: string): Built {
  const stories = join(ROOT, 'test-results/stories', name);
  const dist = join(stories, String(lastChangeOf(content)));
  const half = `${dist}.half`;
  while (!existsSync(dist)) {
    if (existsSync(half) && Date.now() - statSync(half).mtimeMs > LONGEST) rmSync(half, { recursive: true });
    mkdirSync(stories, { recursive: true });
    try {
      mkdirSync(half);
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      continue;
    }
    try {
      build(content, join(half, 'dist'), today);
      for (const old of readdirSync(stories))
        if (old !== basename(half)) rmSync(join(stories, old), { recursive: true });
      renameSync(join(half, 'dist'), dist);
    } finally {
      rmSync(half, { recursive: true });
    }
  }
  const corpus = readCorpus(content);
  return { content, dist, corpus, site: siteAddress(corpus.edition) };
}

/** When the newest of the sources and the content was changed, in milliseconds. */
function lastChangeOf(content: string): number {
  const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json'].map((path) => join(ROOT, path));
  return Math.round(Math.max(...[...sources, content].map(lastChange)));
}

/** When a file, or the newest below a folder, was last changed. */
function lastChange(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function build(content: string, outDir: string, today: string | undefined): void {
  // Vitest's own would tell Astro that this is no production build.
  const { MODE, DEV, PROD, SITE_URL, SITE_TODAY, ...ours } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/build/astro.ts'), 'build', '--outDir', outDir],
    { env: { ...ours, CONTENT_DIR: content, ...(today && { SITE_TODAY: today }) }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`exit code ${status}: ${stdout}${stderr}`);
}

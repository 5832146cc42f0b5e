import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { siteAddress } from '../../src/build/address.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import type { Line, Order } from './builder.ts';

const ROOT = join(import.meta.dirname, '../..');
/** After so many milliseconds a build that is not done was broken off. */
const LONGEST = 240_000;

/** The stories that the generator is tested against, each the content of a whole site. */
export const STORIES = ['bare', 'smallest', 'test-ban', 'three-reports'] as const;
export type Story = (typeof STORIES)[number];

/** A built story: its folder of content, the folder of its site, what was read, and where it stands without a SITE_URL. */
export type Built = { content: string; dist: string; corpus: Corpus; site: URL };

/** What was read of the content of each site. */
const known = new Map<string, Corpus>();

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
      const fault = build({ content, outDir: join(half, 'dist'), today });
      if (fault !== undefined) throw new Error(fault);
      for (const old of readdirSync(stories))
        if (old !== basename(half)) rmSync(join(stories, old), { recursive: true });
      renameSync(join(half, 'dist'), dist);
    } finally {
      rmSync(half, { recursive: true });
    }
  }
  const corpus = known.get(dist) ?? readCorpus(content);
  known.set(dist, corpus);
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

let builder: Line | undefined;

/** Builds a site, and waits for it. @returns why it failed; nothing where it did not */
export function build(order: Order): string | undefined {
  const { port, answered } = (builder ??= startBuilder());
  Atomics.store(answered, 0, 0);
  port.postMessage(order);
  if (Atomics.wait(answered, 0, 0, LONGEST) === 'timed-out') throw new Error('The thread that builds sites is gone');
  return receiveMessageOnPort(port)!.message as string | undefined;
}

function startBuilder(): Line {
  // Vitest's own would tell Astro that this is no production build.
  const { MODE, DEV, PROD, SITE_URL, ...env } = process.env;
  const { port1, port2: port } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Line = { port, answered };
  const options = { env, workerData, transferList: [port], stdout: true, stderr: true };
  new Worker(join(import.meta.dirname, 'builder.ts'), options).unref();
  port1.unref();
  return { port: port1, answered };
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { siteAddress } from '../../src/build/address.ts';
import { verify } from '../../src/build/verify.ts';
import { readCorpus } from '../../src/corpus/read.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Builds a content folder into one of `test-results/` and returns what is wrong with the site, its exit code when that is not 0. */
export function buildFaults(content: string, name: string): string[] {
  const outDir = join(ROOT, 'test-results', name);
  // Vitest's own would tell Astro that this is no production build.
  const { MODE, DEV, PROD, ...ours } = process.env;
  const env = { ...ours, CONTENT_DIR: content };
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/build/astro.ts'), 'build', '--outDir', outDir],
    { env, encoding: 'utf8' },
  );
  if (status !== 0) return [`exit code ${status}: ${stderr}`];
  const corpus = readCorpus(content);
  return verify(outDir, corpus, siteAddress(corpus.edition));
}

/** The bytes of a file of a built site as brotli sends them. */
export function weigh(dist: string, file: string): number {
  return brotliCompressSync(readFileSync(join(dist, file))).length;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { siteAddress } from '../../src/build/address.ts';
import { verify } from '../../src/build/verify.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { build } from '../stories/build.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Builds a content folder into one of `test-results/` and returns what is wrong with the site, or why there is none. */
export function buildFaults(content: string, name: string): string[] {
  const outDir = join(ROOT, 'test-results', name);
  const fault = build({ content, outDir });
  if (fault !== undefined) return [fault];
  const corpus = readCorpus(content);
  return verify(outDir, corpus, siteAddress(corpus.edition));
}

/** The bytes of a file of a built site as brotli sends them. */
export function weigh(dist: string, file: string): number {
  return brotliCompressSync(readFileSync(join(dist, file))).length;
}

/** Whether a file of a built site is heavier than so many bytes, as brotli sends it. Its best takes long, so it is asked last. */
export function isHeavier(dist: string, file: string, bytes: number): boolean {
  const text = readFileSync(join(dist, file));
  const quick = () => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  return text.length > bytes && quick() > bytes && weigh(dist, file) > bytes;
}

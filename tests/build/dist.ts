import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { verify } from '../../src/build/verify.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { completed, editionData } from '../../src/corpus/edition.ts';

/** Writes files into a folder of its own, for the caller to take away. */
export function folderOf(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Writes files into a folder of its own, calls `use` with it and takes it away. */
export function withFiles<Result>(files: Record<string, string>, use: (root: string) => Result): Result {
  const root = folderOf(files);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/**
 * The faults of a built site.
 * @param published the addresses at which the content is to be found, by id
 */
export function faults(
  files: Record<string, string>,
  site = 'https://site.example/',
  published: Record<string, string> = {},
  permalinks: Corpus['permalinks'] = [],
): string[] {
  const index = Object.fromEntries(
    Object.entries(published).map(([id, url]) => [id, { kind: 'date', name: id, label: id, url }]),
  );
  const corpus: Corpus = {
    edition: completed(editionData([]), 'A site'),
    asOf: '2024-05-03',
    about: undefined,
    articles: [],
    explainers: [],
    reports: [],
    actors: [],
    terms: [],
    dates: [],
    agreements: [],
    claims: [],
    sources: [],
    corrections: [],
    pictures: [],
    parts: [],
    permalinks,
    remembered: [],
    changes: {},
    index,
  };
  return withFiles(files, (dist) => verify(dist, corpus, new URL(site)));
}

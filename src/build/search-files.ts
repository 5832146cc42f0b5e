import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Corpus } from '../corpus/corpus.ts';
import { searchRecords } from '../views/search.ts';

/** What Pagefind brings along for other pages than ours: its own forms, and its worker. */
const UNUSED = /^pagefind-(?!entry)/;

/** Writes what the search page looks up into a built site. */
export async function writeSearchFiles(dist: string, corpus: Corpus): Promise<void> {
  for (const { path, content } of await searchFiles(corpus)) {
    const file = join(dist, 'search/pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The index of all that can be found, the script that looks it up and its licence; in few files, as they are all fetched together. */
export async function searchFiles(corpus: Corpus): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ maxFragments: 1 });
  if (!index) throw new Error(errors.join('\n'));
  for (const record of searchRecords(corpus)) await index.addCustomRecord(record);
  const { files } = await index.getFiles();
  await close();
  return [...files.filter(({ path }) => !UNUSED.test(path)), { path: 'LICENSE.txt', content: licence() }];
}

function licence(): Uint8Array {
  return readFileSync(join(dirname(findPackageJSON('pagefind', import.meta.url)!), 'LICENSE/LICENSE'));
}

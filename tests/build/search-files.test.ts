import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { searchFiles } from '../../src/build/search-files.ts';
import { base } from '../views/corpora.ts';

afterAll(async () => void (await close()));

test('the same content gives the same files, and no more of them with more entries', async () => {
  const files = await searchFiles(base);
  const paths = files.map(({ path }) => path.replace(/_[0-9a-f]+\./, '.')).sort();
  expect(paths).toEqual([
    'LICENSE.txt',
    'fragment/en_group.pf_fragment',
    'index/en.pf_index',
    'pagefind-entry.json',
    'pagefind.en.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
    'wasm.unknown.pagefind',
  ]);
  expect(await searchFiles(structuredClone(base))).toEqual(files);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listParts, MOST } from '../../src/corpus/lists.ts';
import { readContent } from '../../src/corpus/read.ts';

const { corpus, documents } = readContent(join(import.meta.dirname, '../stories/test-ban'));
const published = new Set(Object.keys(corpus.index));
const pagesAt = (most: typeof MOST, shown: ReadonlySet<string> = published) => {
  const parts = listParts(documents, shown, most);
  return (id: string) => parts.get(id)?.address;
};

test('short lists stay on one page', () => {
  expect(listParts(documents, published).size).toBe(0);
  expect(corpus.parts).toEqual([]);
});

test('people stand at the letter of their family name, and accents at that of the plain one', () => {
  const at = pagesAt({ sources: 100, glossary: 5 });
  expect(['kennedy', 'egypte', 'depositaire'].map(at)).toEqual(['glossary/k/', 'glossary/e/', 'glossary/d/']);
  expect(at('manuel')).toBeUndefined();
});

test('the sources of one publisher are parted by year, and undated ones stay at its letter', () => {
  const at = pagesAt({ sources: 1, glossary: 100 });
  expect(['recueil-moscou', 'recueil-tnp', 'recueil-tice'].map(at)).toEqual([
    'sources/depotdestraites-1964/',
    'sources/depotdestraites-2003/',
    'sources/d/',
  ]);
});

test('what is not published counts for nothing', () => {
  const one = pagesAt({ sources: 1, glossary: 100 }, new Set(['recueil-moscou']));
  expect(one('recueil-moscou')).toBeUndefined();
});

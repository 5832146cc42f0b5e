import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isMarkdown } from '../../src/corpus/documents.ts';
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
  const at = pagesAt({ ...MOST, glossary: 5 });
  expect(['kennedy', 'egypte', 'depositaire'].map(at)).toEqual(['glossary/k/', 'glossary/e/', 'glossary/d/']);
  expect(at('manuel')).toBeUndefined();
});

test('what has no letter in its name stays at the address of the list', () => {
  const nameless = documents.map((document) => {
    if (document.kind === 'sources')
      return { ...document, data: { references: document.data.references.map((one) => ({ ...one, publisher: '…' })) } };
    if (!isMarkdown(document)) return document;
    return {
      ...document,
      data: { ...document.data, actors: document.data.actors.map((one) => ({ ...one, name: '…' })) },
    };
  });
  const parts = listParts(nameless as typeof documents, published, { ...MOST, sources: 1, glossary: 1 });
  expect(['recueil-moscou', 'kennedy'].map((id) => parts.has(id))).toEqual([false, false]);
});

test('the sources of one publisher are parted by year, and undated ones stay at its letter', () => {
  const at = pagesAt({ ...MOST, sources: 1 });
  expect(['recueil-moscou', 'recueil-tnp', 'recueil-tice'].map(at)).toEqual([
    'sources/depotdestraites-1964/',
    'sources/depotdestraites-2003/',
    'sources/d/',
  ]);
  const labels = [...listParts(documents, published, { ...MOST, sources: 1 }).values()].map(({ label }) => label);
  expect(labels).toContain('Dépôt des traités, 1964');
});

test('what is not published counts for nothing', () => {
  const one = pagesAt({ ...MOST, sources: 1 }, new Set(['recueil-moscou']));
  expect(one('recueil-moscou')).toBeUndefined();
});

test('dates are parted by their first day, as coarsely as their number allows', () => {
  const at = pagesAt({ ...MOST, timeline: 8 });
  expect(['moratoire', 'moscou-signature', 'moscou-depot', 'moscou-egypte'].map(at)).toEqual([
    'timeline/195x/',
    'timeline/1963-08/',
    'timeline/1963-10/',
    'timeline/1964/',
  ]);
});

test('pages of a list come in the order of what they hold', () => {
  const parts = [...listParts(documents, published, { ...MOST, timeline: 3 }).values()];
  const labels = [...new Set(parts.map(({ label }) => label))].slice(0, 7);
  expect(labels).toEqual([
    '1950 – 1959',
    '1961',
    'mars 1963',
    'juin 1963',
    'juillet 1963',
    '2 août 1963',
    '5 août 1963',
  ]);
});

import { expect, test } from 'vitest';
import { publishers } from '../../src/views/publishers.ts';
import { base, source } from './corpora.ts';

const given = [
  { id: 'wire', publisher: 'Wire', tier: 'news' as const },
  { id: 'book', publisher: 'Book', tier: 'reference' as const },
  { id: 'speech', publisher: 'Board', tier: 'primary' as const },
  { id: 'memo', publisher: 'Board', tier: 'news' as const },
];
const corpus = {
  ...base,
  sources: given.map(source),
  index: Object.fromEntries(
    given.map(({ id, publisher }) => [id, { kind: 'source', name: id, label: publisher, url: `sources/#${id}` }]),
  ),
};
const listed = (...cites: { source: string; at?: string }[]) =>
  publishers(corpus, cites).map(({ name, tier, sources }) => [
    name,
    tier,
    ...sources.map(({ url, places }) => [url, ...places].join(' ')),
  ]);

test('primary publishers stand first, then news, then works of reference, each in the order given', () => {
  expect(listed({ source: 'book' }, { source: 'wire' }, { source: 'speech' })).toEqual([
    ['Board', 'primary', 'sources/#speech'],
    ['Wire', 'news', 'sources/#wire'],
    ['Book', 'reference', 'sources/#book'],
  ]);
});

test('a publisher stands once, with each of its sources and their places, at the nearest tier', () => {
  expect(
    listed(
      { source: 'memo', at: '§2' },
      { source: 'speech' },
      { source: 'memo', at: '§4' },
      { source: 'memo', at: '§2' },
    ),
  ).toEqual([['Board', 'primary', 'sources/#memo §2 §4', 'sources/#speech']]);
});

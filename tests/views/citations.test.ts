import { expect, test } from 'vitest';
import { citations, numbered } from '../../src/views/citations.ts';
import { base } from './corpora.ts';

const two = {
  ...base,
  index: { ...base.index, b: { kind: 'source', name: 'A headline', label: 'The Herald', url: 'sources/#b' } },
};
const CITED = { publisher: 'Présidence de la République', url: 'sources/#communique' };

test.each([
  ['a source', { source: 'communique' }, CITED],
  ['a place in it', { source: 'communique', at: '§2' }, { ...CITED, at: '§2' }],
  ['a quotation', { source: 'communique', quote: 'Oui' }, { ...CITED, quote: 'Oui' }],
  [
    'a speaker, by name',
    { source: 'communique', quote: 'Oui', by: 'florin' },
    { ...CITED, quote: 'Oui', by: 'Florin' },
  ],
])('%s', (_, cite, shown) => {
  expect(citations(base, [cite])).toEqual([shown]);
});

test('citations keep their order, as often as they are given', () => {
  const cites = ['b', 'communique', 'b'].map((id) => ({ source: id }));
  expect(citations(two, cites).map(({ publisher, url }) => [publisher, url])).toEqual([
    ['The Herald', 'sources/#b'],
    ['Présidence de la République', 'sources/#communique'],
    ['The Herald', 'sources/#b'],
  ]);
});

test('numbered citations say the same under one number, another place under another', () => {
  const cites = [
    { source: 'b' },
    { source: 'communique', at: '§2' },
    { source: 'b' },
    { source: 'communique' },
    { source: 'communique', at: '§2' },
  ];
  const { citations: notes, numberOf } = numbered(two, cites);
  expect(notes.map(({ url, at }) => [url, at])).toEqual([
    ['sources/#b', undefined],
    ['sources/#communique', '§2'],
    ['sources/#communique', undefined],
  ]);
  expect(cites.map(numberOf)).toEqual([1, 2, 1, 3, 2]);
  expect(numbered(two, []).citations).toEqual([]);
});

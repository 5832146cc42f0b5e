import { expect, test } from 'vitest';
import { citations, numbered } from '../../src/views/citations.ts';
import { base, source } from './corpora.ts';

const two = {
  ...base,
  sources: [...base.sources, source({ id: 'b' })],
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

test('sources of one publisher are told apart by their dates, and where these are the same or not known by their titles', () => {
  const sources = [
    source({ id: 'a', issued: '2024-05-02' }),
    source({ id: 'b', issued: '2024' }),
    source({ id: 'c', issued: '2024', language: 'fr' }),
    source({ id: 'd', issued: undefined, language: 'fr' }),
    source({ id: 'e', issued: '2024' }),
  ];
  const named = sources.map(({ id }) => [
    id,
    { kind: 'source', name: `Title ${id}`, label: id === 'e' ? 'E' : 'A', url: '' },
  ]);
  const corpus = { ...base, sources, index: { ...base.index, ...Object.fromEntries(named) } };
  const which = (...ids: string[]) =>
    citations(
      corpus,
      ids.map((id) => ({ source: id })),
    ).map(({ which }) => which);
  expect(which('a', 'b', 'a', 'e')).toEqual([
    { text: '2 May 2024' },
    { text: '2024' },
    { text: '2 May 2024' },
    undefined,
  ]);
  expect(which('b', 'c')).toEqual([
    { text: 'Title b', lang: 'fr' },
    { text: 'Title c', lang: 'fr' },
  ]);
  expect(which('a', 'd')).toEqual([{ text: '2 May 2024' }, { text: 'Title d', lang: 'fr' }]);
  expect(which('a', 'e')).toEqual([undefined, undefined]);
});

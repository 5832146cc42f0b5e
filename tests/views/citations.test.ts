import { expect, test } from 'vitest';
import { citations } from '../../src/views/citations.ts';
import { base, source } from './corpora.ts';

const CITED = { publisher: 'Présidence de la République', tier: 'primary', url: 'sources/#communique' };

test.each([
  ['a source', { source: 'communique' }, CITED],
  ['a place in it', { source: 'communique', at: '§2' }, { ...CITED, at: '§2' }],
  ['a quotation', { source: 'communique', quote: 'Oui' }, { ...CITED, quote: 'Oui' }],
  [
    'a speaker, by name',
    { source: 'communique', quote: 'Oui', by: 'france' },
    { ...CITED, quote: 'Oui', by: 'France' },
  ],
])('%s', (_, cite, shown) => {
  expect(citations(base, [cite])).toEqual([shown]);
});

test('citations keep their order', () => {
  const corpus = { ...base, sources: [...base.sources, source({ id: 'b', publisher: 'BBC', tier: 'news' })] };
  const cites = ['b', 'communique', 'b'].map((id) => ({ source: id }));
  expect(citations(corpus, cites).map(({ url, tier }) => [url, tier])).toEqual([
    ['sources/#b', 'news'],
    ['sources/#communique', 'primary'],
    ['sources/#b', 'news'],
  ]);
});

test('each corpus has its own sources', () => {
  const renamed = { ...base, sources: [source({ id: 'communique', publisher: 'Another publisher' })] };
  const publishers = [base, renamed, base].map((corpus) => citations(corpus, [{ source: 'communique' }])[0]!.publisher);
  expect(publishers).toEqual(['Présidence de la République', 'Another publisher', 'Présidence de la République']);
});

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

test('sources of one publisher are told apart by their years or, where these are the same, by their days', () => {
  const issued: Record<string, string> = { wire: '2022-05-01', memo: '2023-01-02', speech: '2023-03-04' };
  const dated = {
    ...corpus,
    sources: corpus.sources.map((one) => ({ ...one, issued: issued[one.id] })),
    index: Object.fromEntries(Object.entries(corpus.index).map(([id, one]) => [id, { ...one, label: 'Board' }])),
  };
  const apart = (...ids: string[]) =>
    publishers(
      dated,
      ids.map((source) => ({ source })),
    ).map(({ sources }) => sources.map((one) => one.apart));
  expect(apart('wire')).toEqual([[undefined]]);
  expect(apart('wire', 'memo')).toEqual([['2022', '2023']]);
  expect(apart('wire', 'memo', 'speech')).toEqual([['2022', '2 January 2023', '4 March 2023']]);
});

test('sources of one publisher and day are told apart by who carried them or, where nobody else did, by their titles', () => {
  const carriers: Record<string, string> = { memo: 'Herald', speech: 'Gazette' };
  const dated = {
    ...corpus,
    sources: corpus.sources.map((one) => ({ ...one, issued: '2023-01-02', source: carriers[one.id], title: one.id })),
    index: Object.fromEntries(Object.entries(corpus.index).map(([id, one]) => [id, { ...one, label: 'Board' }])),
  };
  const [board] = publishers(
    dated,
    ['memo', 'speech', 'wire'].map((source) => ({ source })),
  );
  expect(board!.sources.map(({ apart }) => apart)).toEqual(['Herald', 'Gazette', 'wire']);
});

test('of the only source of a publisher nothing is told beside its name', () => {
  const told = (id: string) => publishers(corpus, [{ source: id }])[0]!.sources[0]!.which;
  expect([told('wire'), told('memo')]).toEqual([undefined, 'Entretien']);
});

import { expect, test } from 'vitest';
import { TIERS } from '../../src/model/csl-types.ts';
import { sourcesByTier, usualDay } from '../../src/views/sources.ts';
import { base, claim, source } from './corpora.ts';

test('everything that rests on the one source of the base tree', () => {
  const [primary, ...others] = sourcesByTier(base);
  expect(primary!.entries.map(({ id }) => id)).toEqual(['communique']);
  expect(primary!.entries[0]!.supports).toEqual([
    { name: '“Florin and Jauja…”', url: '#p-florin-jauja-agreed-talk' },
    { name: 'Talks agreed', url: 'timeline/#talks-agreed' },
    { name: 'Jauja–Florin RVA', url: 'glossary/#rva-florin' },
    { name: 'Florin', url: 'glossary/#florin' },
    { name: 'Jauja', url: 'glossary/#jauja' },
    { name: 'Visiting force', url: 'glossary/#visiting-force' },
    { name: 'Position of Florin', url: '#aim-one' },
    { name: 'Talks were agreed.', url: '#st-one' },
    { name: 'Provision: Entry', url: 'rva/#prov-entry' },
  ]);
  expect(others).toEqual([]);
});

const corpus = {
  ...base,
  sources: [
    source({ id: 'n', publisher: 'NHK', tier: 'news' }),
    source({ id: 'b', publisher: 'BBC', tier: 'news' }),
    source({ id: 'a', publisher: 'BBC', tier: 'news' }),
    source({ id: 'e', publisher: 'École navale', tier: 'reference' }),
    ...base.sources,
  ],
};

test('sources stand by tier, then publisher, then id', () => {
  const listed = sourcesByTier(corpus).map(({ tier, entries }) => [tier, ...entries.map(({ id }) => id)]);
  expect(listed).toEqual([
    ['primary', 'communique'],
    ['news', 'a', 'b', 'n'],
    ['reference', 'e'],
  ]);
  expect(listed.map(([tier]) => tier)).toEqual(TIERS);
});

test('a tier without sources is left out', () => {
  const sources = corpus.sources.filter(({ tier }) => tier !== 'news');
  expect(sourcesByTier({ ...corpus, sources }).map(({ tier }) => tier)).toEqual(['primary', 'reference']);
});

test('a key point counts as resting on the sources among its proof, a claim on what it cites', () => {
  const [article] = base.articles;
  const articles = [{ ...article!, 'key-points': [{ id: 'kp', text: 'Point.', proof: ['talks-agreed', 'n'] }] }];
  const claims = [claim({ id: 'c', says: 'Claimed.', cites: [{ source: 'b' }, { source: 'b', at: '§2' }] })];
  const index = { ...base.index, c: { kind: 'claim', name: 'Claimed.', label: 'claim ¶1', url: 'claims/#c' } };
  const [, news] = sourcesByTier({ ...corpus, articles, claims, index });
  expect(news!.entries.map(({ supports }) => supports)).toEqual([
    [],
    [{ name: 'claim ¶1', url: 'claims/#c' }],
    [{ name: 'Point.', url: '#kp' }],
  ]);
});

const read = (...days: string[]) =>
  usualDay({ asOf: '2024-05-03', sources: days.map((accessed, index) => source({ id: `s-${index}`, accessed })) });

test('the usual day is the one on which most sources were read, of two the first, without sources the as-of date', () => {
  expect(read('2024-01-02', '2024-01-01', '2024-01-03', '2024-01-01')).toBe('2024-01-01');
  expect(read('2024-01-02', '2024-01-01')).toBe('2024-01-02');
  expect(read()).toBe('2024-05-03');
});

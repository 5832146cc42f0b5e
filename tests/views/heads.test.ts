import { expect, test } from 'vitest';
import { heads } from '../../src/views/heads.ts';
import { allPages } from '../../src/views/pages.ts';
import { base, claim, source } from './corpora.ts';

test('every page has a head, and no other address', () => {
  const pages = allPages({ ...base, claims: [claim({ id: 'c1' })], articles: [base.articles[0]!, base.articles[0]!] });
  const addresses = heads(base).map(({ address }) => address);
  expect(addresses.toSorted()).toEqual(pages.map(({ address }) => address).sort());
});

test('what counts records counts those of the corpus', () => {
  const { description } = heads({ ...base, sources: [source({ id: 'a' }), source({ id: 'b' })] }).find(
    ({ address }) => address === 'sources/',
  )!;
  expect(description).toBe('2 sources of the site, each with everything that rests on it.');
});

test('no card says the same twice', () => {
  expect(heads(base).filter(({ kicker, heading }) => kicker === heading)).toEqual([]);
});

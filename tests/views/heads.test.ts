import { expect, test } from 'vitest';
import { heads } from '../../src/views/heads.ts';
import { allPages, pageName, sectionOf } from '../../src/views/pages.ts';
import { actor, base, claim, source } from './corpora.ts';

test('every page has a head, and no other address', () => {
  const pages = allPages({ ...base, claims: [claim({ id: 'c1' })], articles: [base.articles[0]!, base.articles[0]!] });
  const addresses = heads(base).map(({ address }) => address);
  expect(addresses.toSorted()).toEqual(pages.map(({ address }) => address).sort());
});

test('the pages of a split list have heads of their own, which count their entries', () => {
  const split = { ...base, parts: [{ address: 'glossary/f/', of: 'glossary' as const, label: 'F' }] };
  const whole = { ...split, actors: [actor({ id: 'florin', url: 'glossary/f/#florin' })] };
  const [head] = heads(whole).filter(({ address }) => address === 'glossary/f/');
  expect(head).toMatchObject({ title: 'Glossary: F', description: 'Who and what the story is about: 1 entry.' });
  expect(pageName(whole, 'glossary/f/')).toBe('Glossary: F');
  expect(sectionOf(whole, 'glossary/f/', '')).toBe('Glossary: F');
  expect(allPages(whole)).toContainEqual({ address: 'glossary/f/', label: 'Glossary: F' });
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

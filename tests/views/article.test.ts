import { expect, test } from 'vitest';
import { contents, neighbours, newestFirst } from '../../src/views/article.ts';
import { base } from './corpora.ts';

const [article] = base.articles;

test('a list of contents names the sections of the prose, then the positions and the kinds of statements there are', () => {
  expect(contents(base, article!, '').map(({ id, text }) => [id, text])).toEqual([
    ['what-was-agreed', 'What was agreed'],
    ['site-positions', 'The positions side by side'],
    ['site-known', 'What we know'],
  ]);
});

test('a second article has ids of its own', () => {
  const statements = [{ ...article!.statements[0]!, kind: 'disputed' as const }, article!.statements[0]!];
  expect(
    contents(base, { ...article!, sections: [], positions: [], statements }, '-second').map(({ id }) => id),
  ).toEqual(['site-known-second', 'site-disputed-second']);
});

const published = (days: Record<string, string>) => ({
  ...base,
  articles: Object.entries(days).map(([id, day]) => ({ ...article!, id, published: day })),
});
const DAYS = { lead: '2024-05-03', last: '2024-06-01', first: '2024-05-01', twin: '2024-05-03' };

test('articles stand newest first, those of one day in one order, whichever leads', () => {
  const corpus = published(DAYS);
  expect(newestFirst(corpus).map(({ id }) => id)).toEqual(['last', 'twin', 'lead', 'first']);
  expect(corpus.articles.map(({ id }) => id)).toEqual(Object.keys(DAYS));
});

test.each([
  ['last', undefined, 'twin'],
  ['twin', 'last', 'lead'],
  ['lead', 'twin', 'first'],
  ['first', 'lead', undefined],
])('beside the article %s stand %s and %s', (id, next, previous) => {
  const corpus = published(DAYS);
  const beside = neighbours(
    corpus,
    corpus.articles.find((one) => one.id === id)!,
  );
  expect([beside.next?.id, beside.previous?.id]).toEqual([next, previous]);
});

test('a single article has no neighbours', () => {
  expect(neighbours(base, article!)).toEqual({ next: undefined, previous: undefined });
});

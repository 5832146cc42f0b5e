import { expect, test } from 'vitest';
import { contents } from '../../src/views/article.ts';
import { base } from './corpora.ts';

const [article] = base.articles;

test('a list of contents names the sections of the prose, then the positions and the kinds of statements there are', () => {
  expect(contents(article!, '').map(({ id, text }) => [id, text])).toEqual([
    ['what-was-agreed', 'What was agreed'],
    ['site-positions', 'The positions side by side'],
    ['site-known', 'What we know'],
  ]);
});

test('a second article has ids of its own', () => {
  const statements = [{ ...article!.statements[0]!, kind: 'disputed' as const }, article!.statements[0]!];
  expect(contents({ ...article!, sections: [], positions: [], statements }, '-second').map(({ id }) => id)).toEqual([
    'site-known-second',
    'site-disputed-second',
  ]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from '../corpus/overlay.ts';
import { built, builtStory } from './build.ts';

const SAID = /<b class="?overdue"?>.*?<\/b>/s;

/** What the front page and the print edition of a site say of its review, as text. */
function said(dist: string): (string | undefined)[] {
  return ['index.html', 'print/index.html'].map((file) => {
    const html = SAID.exec(readFileSync(join(dist, file), 'utf8'))?.[0];
    return html?.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');
  });
}

test('a page whose review is overdue on the day of the build says so', () => {
  const sentence = 'Overdue for review since 2 May 2025: what has happened since may be missing.';
  const { dist } = withTree('base', (content) => built(content, 'overdue', '2025-05-03'));
  expect(said(dist)).toEqual([sentence, sentence]);
});

test('a build that is told no day says nothing, whenever it is', () => {
  const { dist, corpus } = builtStory('test-ban');
  expect(corpus.articles[0]!.statements.some(({ review }) => review)).toBe(true);
  expect(said(dist)).toEqual([undefined, undefined]);
});

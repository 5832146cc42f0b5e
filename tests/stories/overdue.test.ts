import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from '../corpus/overlay.ts';
import { built } from './build.ts';

const SAID = /<b class="?overdue"?>.*?<\/b>/s;

/** What the front page and the print edition say of its review, as text. */
function said(today?: string): (string | undefined)[] {
  return withTree('base', (content) => {
    const { dist } = built(content, `overdue-${today}`, today);
    return ['index.html', 'print/index.html'].map((file) => {
      const html = SAID.exec(readFileSync(join(dist, file), 'utf8'))?.[0];
      return html?.replace(/<[^>]+>/g, '');
    });
  });
}

test('a page whose review is overdue on the day of the build says so', { timeout: 120_000 }, () => {
  const sentence = 'overdue for review since 2 May 2025: what has happened since may be missing';
  expect(said('2025-05-03')).toEqual([sentence, sentence]);
});

test('a build that is told no day says nothing, whenever it is', { timeout: 120_000 }, () => {
  expect(said()).toEqual([undefined, undefined]);
});

import { expect, test } from 'vitest';
import { content } from '../../src/build/folders.ts';
import { readContent } from '../../src/corpus/read.ts';
import { DIST } from '../e2e/pages.ts';
import { altered } from '../stories/as-written.ts';
import { missingTexts } from '../stories/texts-written.ts';

test('the words of every body and record are shown as they are written, each in its place', () => {
  const { corpus, documents } = readContent(content);
  expect(altered(content, DIST, corpus)).toEqual([]);
  expect(missingTexts(DIST, corpus, documents)).toEqual([]);
});

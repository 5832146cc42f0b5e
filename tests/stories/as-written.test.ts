import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read.ts';
import { altered } from './as-written.ts';
import { builtStory, STORIES } from './build.ts';
import { missingTexts } from './texts-written.ts';

describe.each(STORIES)('the story %s', (name) => {
  test('has every block of its bodies on their pages as it is written, and in its place', () => {
    const { content, dist, corpus } = builtStory(name);
    expect(altered(content, dist, corpus)).toEqual([]);
  });

  test('has every text of its records at their anchors as it is written', () => {
    const { content, dist } = builtStory(name);
    const { corpus, documents } = readContent(content);
    expect(missingTexts(dist, corpus, documents)).toEqual([]);
  });
});

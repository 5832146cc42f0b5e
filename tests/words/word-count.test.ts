import { expect, test } from 'vitest';
import { wordCount } from '../../src/words/word-count.ts';

test.each([
  ['', 0],
  ['One – two, 2,739 of Jauja’s.', 5],
  ['L’été, qu’on dit long.', 4],
  ['船は来る。', 3],
])('%s', (text, count) => {
  expect(wordCount(text)).toBe(count);
});

import { expect, test } from 'vitest';
import { scriptOf } from '../../src/views/script.ts';

test.each([
  ['Tōkyō', 'Latin'],
  ['« Хрущёв »', 'Cyrillic'],
  ['नेहरू', 'Devanagari'],
  ['周恩来', 'Han'],
  ['ギリシャ', 'Han'],
  ['ひろしま', 'Han'],
  ['김대중', 'Hangul'],
  ['٢٠٢٤ ناصر', 'Arabic'],
  ['𗼇', 'other'],
  ['1963', undefined],
  ['', undefined],
])('%s is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});

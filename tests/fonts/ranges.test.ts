import { expect, test } from 'vitest';
import { parseRanges, writeRanges } from '../../src/fonts/ranges.ts';

test.each([
  ['ōā', 'U+101,U+14d'],
  ['cabz', 'U+61-63,U+7a'],
  ['aa', 'U+61'],
  ['😀é', 'U+e9,U+1f600'],
])('%s is %s', (characters, ranges) => {
  expect(writeRanges(characters)).toBe(ranges);
});

test('ranges are read as CSS writes them', () => {
  expect(parseRanges('U+0041-005a,U+E9')).toEqual([
    [0x41, 0x5a],
    [0xe9, 0xe9],
  ]);
});

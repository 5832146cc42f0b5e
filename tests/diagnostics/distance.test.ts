import { expect, test } from 'vitest';
import { distance } from '../../src/diagnostics/distance.ts';

test.each([
  ['florin', 'florin', 0],
  ['florin', 'flarin', 1],
  ['florin', 'floorin', 1],
  ['florin', 'lorin', 1],
  ['florin', 'flroin', 2],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%s and %s differ by %i', (one, other, far) => {
  expect(distance(one, other, 3)).toBe(far);
  expect(distance(other, one, 3)).toBe(far);
});

test.each([
  ['florin', 'flarin', 0],
  ['florin', 'jauja', 3],
  ['abc', 'bcd', 1],
  ['a', 'abcdef', 3],
])('%s and %s differ by more than %i', (one, other, most) => {
  expect(distance(one, other, most)).toBe(Infinity);
});

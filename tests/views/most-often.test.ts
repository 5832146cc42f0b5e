import { expect, test } from 'vitest';
import { mostOften } from '../../src/views/most-often.ts';

test.each<[string[], string | undefined]>([
  [[], undefined],
  [['a'], 'a'],
  [['a', 'b', 'b'], 'b'],
  [['b', 'a'], 'b'],
])('what stands most often in %j', (values, most) => {
  expect(mostOften(values)).toBe(most);
});

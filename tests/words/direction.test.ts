import { expect, test } from 'vitest';
import { directionOf } from '../../src/words/direction.ts';

test.each([
  ['fr', 'ltr'],
  ['en-GB', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['he-IL', 'rtl'],
  ['ur', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
])('%s runs %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

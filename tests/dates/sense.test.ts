import { expect, test } from 'vitest';
import { inRange, isAfter } from '../../src/dates/sense.ts';

test.each([
  ['0001', true],
  ['2999-12-31', true],
  ['../2024', true],
  ['2024/', true],
  ['0000', false],
  ['3000', false],
  ['2024/3000', false],
  ['0000-01-01/2024', false],
  ['the year 3000', true],
  ['30 May 2024', true],
])('%s is in range: %s', (text, expected) => {
  expect(inRange(text)).toBe(expected);
});

test.each([
  ['2024', '2021', true],
  ['2024-05-02', '2024-05-01', true],
  ['2024-05-02', '2024-05', false],
  ['2024', '2024-05', false],
  ['2024-05-02', '2024-05-02', false],
  ['2021', '2024', false],
  ['2024', '../2021', true],
  ['2024', '2021/..', false],
  ['2024', undefined, false],
  [undefined, '2021', false],
  ['2024', 'soon', false],
])('%s is after %s: %s', (one, other, expected) => {
  expect(isAfter(one, other)).toBe(expected);
});

import { expect, test } from 'vitest';
import { isKnownInterval } from '../../src/dates/order.ts';

test.each([
  ['2023-08-26/2023-08-29', true],
  ['2023-08/2023-10', true],
  ['2022/2023-01-05', true],
  ['2023-08-26', false],
  ['2023-08', false],
  ['2021~', false],
  ['2023-08/..', false],
  ['../2023-08', false],
  ['2023-08/', false],
  ['/2023-08', false],
  ['2023-08~/2023-10', false],
  ['2023-08/2023-10?', false],
])('%s: %s', (date, known) => {
  expect(isKnownInterval(date)).toBe(known);
});

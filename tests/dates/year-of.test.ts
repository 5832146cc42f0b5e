import { expect, test } from 'vitest';
import { yearOf } from '../../src/dates/order.ts';

test.each([
  ['2024-05-02', '2024'],
  ['2021~', '2021'],
  ['0099', '0099'],
  ['2023-12-31/2024-01-01', '2023'],
  ['2023/..', '2023'],
  ['../2024-05', '2024'],
  ['2023-05/', '2023'],
  ['/2024', '2024'],
])('%s is listed under %s', (date, year) => {
  expect(yearOf(date)).toBe(year);
});

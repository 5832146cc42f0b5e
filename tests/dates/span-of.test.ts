import { expect, test } from 'vitest';
import { overlap, spanOf } from '../../src/dates/order.ts';

test.each([
  ['2024-05-02', '2024-05-02', 0, 0],
  ['2024-05-02', '2024-05-04', 2, 2],
  ['2024-02', '2024-03', 1, 59],
  ['2024-05-02', '2024-05-01', -1, -1],
  ['2024-05-02', '2024-05-03/..', 1, Infinity],
])('from %s to %s it is %d days at least and %d at most', (from, to, least, most) => {
  expect(spanOf(from, to)).toEqual([least, most]);
});

test.each([
  ['2024-05-02', '2024-05-02', true],
  ['2024-05-02', '2024-05-03', false],
  ['2024-05', '2024-05-31', true],
  ['2024-05', '2024-06-01', false],
  ['2024-05-01', '2024-04/2024-05', true],
  ['2020/2021', '2021/2022', true],
  ['../2020', '2021', false],
])('%s and %s can mean the same day: %s', (one, other, can) => {
  expect([overlap(one, other), overlap(other, one)]).toEqual([can, can]);
});

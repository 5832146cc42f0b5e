import { expect, test } from 'vitest';
import { daysBetween } from '../../src/dates/order.ts';

test.each([
  ['six years', '2014-07-08', '2020-11-17', 2324],
  ['seven years', '2014-07-08', '2022-01-06', 2739],
  ['seven months', '2021-09-28', '2022-05-05', 219],
  ['fifteen months', '2021-09-28', '2023-01-11', 470],
  ['over a new year', '2023-11-03', '2024-07-08', 248],
  ['two years and a half', '2024-05-02', '2026-11-23', 935],
  ['the same day', '2024-05-02', '2024-05-02', 0],
  ['backwards', '2024-05-03', '2024-05-02', -1],
  ['over a leap day', '2024-02-28', '2024-03-01', 2],
  ['over February of a common year', '2023-02-28', '2023-03-01', 1],
  ['over February of 2000, a leap year', '2000-02-28', '2000-03-01', 2],
  ['over February of 2100, a common year', '2100-02-28', '2100-03-01', 1],
  ['a leap year', '2024-01-01', '2025-01-01', 366],
  ['four centuries', '1600-01-01', '2000-01-01', 146_097],
  ['the days on which clocks change', '2024-03-30', '2024-04-01', 2],
])('%s', (_, from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  '2024',
  '2024-05',
  '2024-05-01~',
  '2024-05-01?',
  '2024-05-01%',
  '2024-05-01/2024-05-02',
  '2024-05-01/..',
  '/2024-05-01',
])('no number of days to or from %s', (imprecise) => {
  expect(daysBetween(imprecise, '2024-05-09')).toBeUndefined();
  expect(daysBetween('2024-04-01', imprecise)).toBeUndefined();
  expect(daysBetween(imprecise, imprecise)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { eveningOf } from '../../src/dates/evening.ts';

test.each([
  ['a day', '2024-05-02', '2024-05-02'],
  ['a month, once it is over', '2024-02', '2024-02-29'],
  ['a year, once it is over', '2024', '2024-12-31'],
  ['a year before the year 1000', '0800', '0800-12-31'],
  ['about a day', '2024-05-02~', '2024-05-02'],
  ['an interval of days, once it has begun', '2024-05-02/2024-05-09', '2024-05-02'],
  ['an interval of months, once its first is over', '2023-08/2023-10', '2023-08-31'],
  ['an interval without an end', '2024-05-02/..', '2024-05-02'],
  ['an interval without a beginning, once it is over', '../2024-05', '2024-05-31'],
  ['an interval of unknown beginning', '/2024-05-02', '2024-05-02'],
])('%s: %s has come by %s', (_, date, evening) => {
  expect(eveningOf(date)).toBe(evening);
});

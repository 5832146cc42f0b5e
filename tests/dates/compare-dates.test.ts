import { expect, test } from 'vitest';
import { compareDates } from '../../src/dates/order.ts';

/** Each begins later than the one before, or begins with it and is less exact. */
const ORDER = [
  '0099',
  '1999-12-31',
  '2000-01-01',
  '2000-01-01/2000-01-02',
  '2000-01',
  '2000',
  '2000/2001',
  '2000/..',
  '2021-02-28',
  '2021-02-28/2021-03-01',
  '2021-03',
  '../2022-02-28',
  '2022-03-01/..',
  '/2022-03-02',
  '2023~',
  '2024-02-29?',
  '2024-03-01',
];

test.each(ORDER.slice(1).map((later, index) => [ORDER[index]!, later]))('%s before %s', (earlier, later) => {
  expect(compareDates(earlier, later)).toBeLessThan(0);
  expect(compareDates(later, earlier)).toBeGreaterThan(0);
});

test('dates sort into that order, from the reversed and from the alphabetical one', () => {
  expect(ORDER.toReversed().sort(compareDates)).toEqual(ORDER);
  expect(ORDER.toSorted().sort(compareDates)).toEqual(ORDER);
});

test.each([
  ['2024-05-02', '2024-05-02'],
  ['2021', '2021~'],
  ['2024-05', '2024-05?'],
  ['2024', '2024-01-01/2024-12-31'],
  ['2023/..', '2023/'],
  ['../2023', '/2023'],
  ['2023/..', '2023-01-01/..'],
  ['../2023', '2023-12-31'],
])('%s stands level with %s', (a, b) => {
  expect(compareDates(a, b)).toBe(0);
});

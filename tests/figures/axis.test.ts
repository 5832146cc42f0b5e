import { expect, test } from 'vitest';
import { dayNumber } from '../../src/dates/calendar.ts';
import { axisFrom } from '../../src/figures/axis.ts';

const day = (year: number, month = 1, day = 1) => dayNumber(year, month, day);

test('a year is as wide as another, and the as-of date ends the axis', () => {
  const { x } = axisFrom('2021', '2024-12-31');
  expect([day(2020, 1, 1), day(2021), day(2022), day(2023), day(2024), day(2024, 12, 31)].map(x)).toEqual([
    -25.1, 0, 25, 50, 75, 100,
  ]);
});

test.each([
  ['each year, in its middle', '2021', '2024-12-31', ['2021 12.5', '2022 37.5', '2023 62.5', '2024 87.5']],
  ['none that has only begun', '2021', '2024-01-31', ['2021 16.2', '2022 48.7', '2023 81.1']],
  ['one that has begun and has room', '2023', '2024-05-01', ['2023 37.6', '2024 87.6']],
  ['one that has room only at the end', '2021', '2024-04-01', ['2021 15.4', '2022 46.2', '2023 77', '2024 100']],
  ['the only one, even if it has only begun', '2024', '2024-02-01', ['2024 50']],
  ['an as-of date of a month', '2023', '2023-12', ['2023 50']],
  ['what begins after the as-of date', '2030', '2024', ['2030 50']],
])('names %s', (_, from, asOf, years) => {
  expect(axisFrom(from, asOf).years.map(({ year, label }) => `${year} ${label}`)).toEqual(years);
});

test.each([
  ['2011', '2024', 14],
  ['2000', '2024', 13],
  ['1900', '2024', 13],
  ['0800', '2024', 13],
])('from %s to %s there are %i names at most', (from, asOf, most) => {
  expect(axisFrom(from, asOf).years.length).toBeLessThanOrEqual(most);
});

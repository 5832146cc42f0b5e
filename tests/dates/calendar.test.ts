import { expect, test } from 'vitest';
import { dayNumber, daysInMonth } from '../../src/dates/calendar.ts';

test.each([
  [2023, 28],
  [2024, 29],
  [2100, 28],
  [2000, 29],
  [1900, 28],
  [1600, 29],
  [4, 29],
  [0, 29],
  [1, 28],
  [9996, 29],
  [9999, 28],
])('February of %i has %i days', (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
});

test('the other months have the same days in every year', () => {
  const months = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  for (const year of [1900, 2000, 2023, 2024]) {
    expect(months.map((month) => daysInMonth(year, month))).toEqual([31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  }
});

/** Steps through the days with the calendar that every JavaScript engine brings along. */
test('every day from 1900 to 2100 has the number after that of the day before', () => {
  const start = dayNumber(1900, 1, 1);
  let days = 0;
  for (let time = Date.UTC(1900, 0, 1); time <= Date.UTC(2100, 11, 31); time += 86_400_000, days++) {
    const date = new Date(time);
    const number = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    if (number !== start + days) expect.fail(`${date.toISOString()} is ${number}, not ${start + days}`);
  }
  expect(days).toBe(73_414);
});

test.each([
  ['from the last day of 1899', dayNumber(1899, 12, 31), dayNumber(1900, 1, 1)],
  ['over the leap day of the year 0', dayNumber(0, 2, 29), dayNumber(0, 3, 1)],
  ['over the end of the year 0', dayNumber(0, 12, 31), dayNumber(1, 1, 1)],
])('one day: %s', (_, before, after) => {
  expect(after - before).toBe(1);
});

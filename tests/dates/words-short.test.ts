import { expect, test } from 'vitest';
import { dateWordsWithin, monthWords } from '../../src/dates/words.ts';
import { enDates } from '../../src/words/dates.ts';

test.each([
  ['2022-01-06', 'Jan 2022'],
  ['2025-05~', 'about May 2025'],
  ['2024', '2024'],
  ['2022-11-03/2023', 'Nov 2022'],
  ['../2023-02', 'Feb 2023'],
])('where there is little room, %s is %s', (date, words) => {
  expect(monthWords(date, enDates)).toBe(words);
});

test.each([
  ['2024', '2024-05-02', '2 May'],
  ['2024', '2024-05', 'May'],
  ['2024', '2024', '2024'],
  ['2024', '2023-05-02', '2 May 2023'],
  ['2024', '2023-12-30/2024-01-02', '30 December 2023 – 2 January'],
  ['2024', '../2024-05-02', 'until 2 May 2024'],
])('under %s, %s is %s', (year, date, words) => {
  expect(dateWordsWithin(year, date, enDates)).toBe(words);
});

import { expect, test } from 'vitest';
import { parseDatesOn, parseDateWords } from '../../src/dates/words.ts';
import { enDates } from '../../src/words/dates.ts';

test.each([
  ['signed on 2 May 2024', ['2024-05-02']],
  ['the 21st December 1998', ['1998-12-21']],
  ['In may 2024, not in June', ['2024-05']],
  ['between 2019 and March 2021', ['2019', '2021-03']],
  ['on 31 February 2024', []],
  ['20245 seats, room 12024, A2024', []],
  ['the year 1400', []],
  ['May', []],
])('the dates that %j states are %j', (text, dates) => {
  expect(parseDateWords(text, enDates)).toEqual(dates);
});

test.each([
  ['signed on 2 May 2024', ['2024-05-02']],
  ['made in March 2021, in force since 2022', ['2021-03']],
  ['since 2 May 2024', []],
  ['upon 2 May 2024', []],
])('the dates on which %j says that something was are %j', (text, dates) => {
  expect(parseDatesOn(text, enDates)).toEqual(dates);
});

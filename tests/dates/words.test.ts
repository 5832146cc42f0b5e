import { expect, test } from 'vitest';
import { dateWords } from '../../src/dates/words.ts';
import { enDates } from '../../src/words/dates.ts';

test.each([
  ['2024', '2024'],
  ['2024-05', 'May 2024'],
  ['2024-05-02', '2 May 2024'],
  ['2024-12-31', '31 December 2024'],
  ['0099-01-01', '1 January 99'],
])('exact: %s is %s', (date, words) => {
  expect(dateWords(date, enDates)).toBe(words);
});

test.each([
  ['2021~', 'about 2021'],
  ['2021-04~', 'about April 2021'],
  ['2021-04-03~', 'about 3 April 2021'],
  ['2021?', '2021 (uncertain)'],
  ['2021-04?', 'April 2021 (uncertain)'],
  ['2021-04-03?', '3 April 2021 (uncertain)'],
  ['2021%', 'about 2021 (uncertain)'],
  ['2021-04%', 'about April 2021 (uncertain)'],
  ['2021-04-03%', 'about 3 April 2021 (uncertain)'],
])('qualified: %s is %s', (date, words) => {
  expect(dateWords(date, enDates)).toBe(words);
});

test.each(
  [
    '1 January',
    '1 February',
    '1 March',
    '1 April',
    '1 May',
    '1 June',
    '1 July',
    '1 August',
    '1 September',
    '1 October',
    '1 November',
    '1 December',
  ].map((words, index) => [`2024-${String(index + 1).padStart(2, '0')}-01`, words]),
)('months: %s is the %s', (date, words) => {
  expect(dateWords(date!, enDates)).toBe(`${words} 2024`);
});

test('what is no date has no words', () => {
  expect(() => dateWords('2024-13', enDates)).toThrow(RangeError);
});

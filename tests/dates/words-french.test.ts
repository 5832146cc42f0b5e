import { expect, test } from 'vitest';
import { dateWords, parseDateWords } from '../../src/dates/words.ts';
import { frDates } from '../../src/words/dates.ts';

test.each([
  ['2024', '2024'],
  ['2024-08', 'août 2024'],
  ['2024-05-01', '1er mai 2024'],
  ['2024-05-02', '2 mai 2024'],
  ['2024-05-01/2024-05-09', '1er–9 mai 2024'],
  ['2023-12/2024-02', 'décembre 2023 – février 2024'],
  ['2024-05-02/..', 'depuis le 2 mai 2024'],
  ['2024-05/..', 'depuis mai 2024'],
  ['2024/..', 'depuis 2024'],
])('%s is %s', (date, words) => {
  expect(dateWords(date, frDates)).toBe(words);
});

test.each([
  ['le 2 mai 2024', ['2024-05-02']],
  ['le 1er février 2023', ['2023-02-01']],
  ['1 août 2021', ['2021-08-01']],
  ['Décembre 1998', ['1998-12']],
  ['en 2024', ['2024']],
  ['du 2 mai 2024 au 3 juin 2025', ['2024-05-02', '2025-06-03']],
  ['2 May 2024', ['2024']],
  ['le 31 février 2024', []],
  ['mai', []],
  ['le 2e régiment', []],
])('the dates that %j states are %j', (text, dates) => {
  expect(parseDateWords(text, frDates)).toEqual(dates);
});

import { expect, test } from 'vitest';
import { dateWords } from '../../src/dates/words.ts';
import { enDates } from '../../src/words/dates.ts';

test.each([
  ['years', '2023/2024', '2023 – 2024'],
  ['months of one year', '2023-02/2023-08', 'February–August 2023'],
  ['months of two years', '2023-12/2024-02', 'December 2023 – February 2024'],
  ['days of one month', '2024-05-02/2024-05-09', '2–9 May 2024'],
  ['days of two months', '2024-05-28/2024-06-03', '28 May – 3 June 2024'],
  ['days of two years', '2023-12-31/2024-01-01', '31 December 2023 – 1 January 2024'],
  ['the same days of two years', '2023-05-02/2024-05-02', '2 May 2023 – 2 May 2024'],
  ['a day and a month', '2024-05-02/2024-06', '2 May – June 2024'],
  ['a month and a day', '2024-05/2024-06-03', 'May – 3 June 2024'],
  ['a month and a day of it', '2024-05/2024-05-20', 'May – 20 May 2024'],
  ['a year and a month of it', '2024/2024-05', '2024 – May 2024'],
  ['a month and a year', '2023-05/2024', 'May 2023 – 2024'],
  ['an approximate begin', '2024-05~/2024-06', 'about May 2024 – June 2024'],
  ['an uncertain end', '2024-05-02/2024-05-09?', '2 May 2024 – 9 May 2024 (uncertain)'],
  ['both ends in doubt', '2021%/2022~', 'about 2021 (uncertain) – about 2022'],
])('%s: %s is %s', (_, date, words) => {
  expect(dateWords(date, enDates)).toBe(words);
});

test.each([
  ['2023/..', 'since 2023'],
  ['2023-05/..', 'since May 2023'],
  ['2023-05-02~/..', 'since about 2 May 2023'],
  ['../2023', 'until 2023'],
  ['../2023-05?', 'until May 2023 (uncertain)'],
  ['../2023-05-02', 'until 2 May 2023'],
  ['2023/', 'from 2023, end not known'],
  ['2023-05~/', 'from about May 2023, end not known'],
  ['2023-05-02/', 'from 2 May 2023, end not known'],
  ['/2023', 'at some time until 2023'],
  ['/2023-05', 'at some time until May 2023'],
  ['/2023-05-02?', 'at some time until 2 May 2023 (uncertain)'],
])('one end: %s is %s', (date, words) => {
  expect(dateWords(date, enDates)).toBe(words);
});

import { expect, test } from 'vitest';
import { dateWords, parseDateWords } from '../../src/dates/words.ts';
import { frDates } from '../../src/words/dates.ts';

test.each([
  ['2024', '2024'],
  ['2024-05', 'mai 2024'],
  ['2024-05-02', '2 mai 2024'],
  ['2024-08-01', '1er août 2024'],
  ['2021~', 'vers 2021'],
  ['2021-04~', 'vers avril 2021'],
  ['2021-04-03~', 'vers le 3 avril 2021'],
  ['2021?', '2021 (incertain)'],
  ['2021%', 'vers 2021 (incertain)'],
  ['../2024-05-02', 'jusqu’au 2 mai 2024'],
  ['../2024-05-01', 'jusqu’au 1er mai 2024'],
  ['../2024-05', 'jusqu’en mai 2024'],
  ['../2024', 'jusqu’en 2024'],
  ['../2024~', 'jusqu’en 2024 environ'],
  ['2023-05-02/..', 'depuis le 2 mai 2023'],
  ['2023-05/..', 'depuis mai 2023'],
  ['2023~/..', 'depuis 2023 environ'],
  ['/2024-05-02', 'jusqu’au 2 mai 2024, début inconnu'],
  ['2024-05-02/', 'à partir du 2 mai 2024, fin inconnue'],
  ['2024-05/', 'à partir de mai 2024, fin inconnue'],
  ['2024-05-01/2024-05-03', '1er–3 mai 2024'],
  ['2024-05/2024-07', 'mai–juillet 2024'],
  ['2023-05/2024~', 'mai 2023 – vers 2024'],
])('%s is « %s »', (date, words) => {
  expect(dateWords(date, frDates)).toBe(words);
});

test.each([
  ['signé le 1er août 2024', ['2024-08-01']],
  ['signé le 2\u00a0mai\u00a02024', ['2024-05-02']],
  ['de mai 2023 à Février 2024', ['2023-05', '2024-02']],
  ['signé en Mayenne 2024', ['2024']],
])('« %s » states %j', (text, dates) => {
  expect(parseDateWords(text, frDates)).toEqual(dates);
});

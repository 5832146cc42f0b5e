import { expect, test } from 'vitest';
import { keysOfDate } from '../../src/corpus/periods.ts';
import { languageOf } from '../../src/words/language.ts';

const { dates } = languageOf('en').words;
const slugs = (date: string) => keysOfDate(date, dates).map(({ slug }) => slug);

test('a date is filed from its century to its day, each said in words', () => {
  expect(keysOfDate('2024-05-02', dates)).toEqual([
    { slug: '20xx', label: '2000 – 2099' },
    { slug: '202x', label: '2020 – 2029' },
    { slug: '2024', label: '2024' },
    { slug: '2024-05', label: 'May 2024' },
    { slug: '2024-05-02', label: '2 May 2024' },
  ]);
});

test.each([
  ['a year about then', '1998~', ['19xx', '199x', '1998']],
  ['a month', '1998-11', ['19xx', '199x', '1998', '1998-11']],
  ['a span, by its beginning', '0958-11-01/1961-08', ['09xx', '095x', '0958', '0958-11', '0958-11-01']],
  ['what is known by its end alone', '../1961-08?', ['19xx', '196x', '1961', '1961-08']],
])('%s', (_, date, expected) => {
  expect(slugs(date)).toEqual(expected);
});

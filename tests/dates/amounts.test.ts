import { expect, test } from 'vitest';
import { amountsIn, rangeOf } from '../../src/dates/amounts.ts';
import { enAmounts, frAmounts } from '../../src/words/amounts.ts';

test.each([
  ['2,739 days', 2739, 'day', 1, undefined],
  ['470', 470, undefined, 1, undefined],
  ['almost seven and a half years', 7.5, 'year', 0.5, 'nearly'],
  ['Nearly a year', 1, 'year', 1, 'nearly'],
  ['half a year', 0.5, 'year', 0.5, undefined],
  ['about 29 months', 29, 'month', 1, 'about'],
  ['just under two weeks', 2, 'week', 1, 'nearly'],
  ['under two weeks', 2, 'week', 1, 'lessThan'],
  ['nine years and a month', 109, 'month', 1, undefined],
  ['well over two years', 2, 'year', 1, 'moreThan'],
  ['7.5 years', 7.5, 'year', 0.5, undefined],
  ['7.25 years', 7.25, 'year', 0.01, undefined],
  ['12.25 days', 12.25, 'day', 0.01, undefined],
  ['1,234,567 days', 1234567, 'day', 1, undefined],
  ['Two Years', 2, 'year', 1, undefined],
])('%s', (text, value, unit, step, rounding) => {
  expect(amountsIn(text, enAmounts)).toMatchObject([{ value, unit, step, rounding }]);
});

test.each([
  ['2 739 jours', 2739, 'day', undefined],
  ['sept ans et demi', 7.5, 'year', undefined],
  ['près de dix-huit mois', 18, 'month', 'nearly'],
  ['plus d’un an', 1, 'year', 'moreThan'],
  ['neuf ans et un mois', 109, 'month', undefined],
  ['7,5 ans', 7.5, 'year', undefined],
])('%s', (text, value, unit, rounding) => {
  expect(amountsIn(text, frAmounts)).toMatchObject([{ value, unit, rounding }]);
});

test('words that are no amounts', () => {
  expect(amountsIn('Nobody noted the daylight tone of a yearly feast', enAmounts).filter(({ unit }) => unit)).toEqual(
    [],
  );
});

test.each([
  ['seven years', 7.4, 7.6],
  ['seven and a half years', 7.7, 7.8],
  ['2,739 days', 2739, 2740],
  ['about two years', 2.4, 2.6],
  ['about 700 days', 770, 771],
  ['nearly two years', 1.8, 2],
  ['more than two years', 3, 3.1],
  ['more than two years', 2.001, 2],
  ['less than two years', 1.999, 2],
])('%s may stand for %d, not for %d', (text, fits, other) => {
  const [least, most] = rangeOf(amountsIn(text, enAmounts)[0]!);
  expect([fits, other].map((value) => least <= value && value <= most)).toEqual([true, false]);
});

test.each([
  ['two years', 1.5, 2.5],
  ['about two years', 1.5, 2.5],
  ['about 700 days', 630, 770],
  ['nearly 700 days', 630, 700],
  ['more than 700 days', 700, 770],
  ['less than 700 days', 630, 700],
  ['12.5 days', 12.25, 12.75],
])('%s is from %d to %d', (text, from, to) => {
  const [least, most] = rangeOf(amountsIn(text, enAmounts)[0]!);
  expect([least, most].map((value) => Math.round(value * 1000) / 1000)).toEqual([from, to]);
});

test('an article counts only before a unit, and months only behind years', () => {
  expect(amountsIn('A treaty, a year, a treaty', enAmounts).map(({ text }) => text)).toEqual(['a year']);
  expect(amountsIn('two weeks and three months', enAmounts)[0]).toMatchObject({ value: 2, unit: 'week' });
});

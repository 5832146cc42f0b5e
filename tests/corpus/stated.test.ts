import { expect, test } from 'vitest';
import { amountStated, fits, fitsDays } from '../../src/corpus/stated.ts';
import { amountsIn } from '../../src/dates/amounts.ts';
import type { Bound } from '../../src/markdown/bounds.ts';
import { enAmounts } from '../../src/words/amounts.ts';

const stated = (before: string, text: string, after: string) =>
  amountStated({ before, text, after } as Bound, enAmounts);
const amount = (text: string) => amountsIn(text, enAmounts)[0]!;

test.each([
  ['', 'two years', '', 2, 'year', undefined],
  ['in 2019, almost ', 'two', ' years', 2, 'year', 'nearly'],
  ['of 7, ', '3 of 4 weeks', ' and 9', 4, 'week', undefined],
  ['', '3 of 4', ' and 9', 3, undefined, undefined],
  ['', 'all of ', '9', undefined, undefined, undefined],
])('of %j, %j, %j the words in the middle state the amount', (before, text, after, value, unit, rounding) => {
  const found = stated(before, text, after);
  expect([found?.value, found?.unit, found?.rounding]).toEqual([value, unit, rounding]);
});

test.each([
  ['two years', 1.4, false],
  ['two years', 1.5, true],
  ['two years', 2.5, true],
  ['two years', 2.6, false],
])('%s may stand for %d years: %s', (text, value, expected) => {
  expect(fits(amount(text), value)).toBe(expected);
});

test.each<[string, [number, number], boolean]>([
  ['10 days', [8, 9.4], false],
  ['10 days', [8, 9.5], true],
  ['10 days', [10.5, 12], true],
  ['10 days', [10.6, 12], false],
  ['two weeks', [14, 14], true],
  ['2', [14, 14], true],
  ['2', [61, 61], true],
  ['2', [30, 30], false],
])('%s may be from %j days: %s', (text, days, expected) => {
  expect(fitsDays(amount(text), days)).toBe(expected);
});

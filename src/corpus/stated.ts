import { amountsIn, DAYS, rangeOf, type Amount } from '../dates/amounts.ts';
import type { Bound } from '../markdown/bounds.ts';
import { UNITS, type AmountWords } from '../words/amounts.ts';

/** The amount that bound words state; its rounding and its unit may stand beside them. */
export function amountStated({ before, text, after }: Bound, words: AmountWords): Amount | undefined {
  const whole = before + text + after;
  const within = amountsIn(whole, words).filter(
    ({ index }) => index >= before.length && index < before.length + text.length,
  );
  return within.find(({ unit }) => unit) ?? within[0];
}

/** Whether an amount may stand for a number. */
export function fits(amount: Amount, value: number): boolean {
  return fitsRange(amount, [value, value]);
}

/** Whether an amount may stand for a span of so many days; one without a unit in any of them. */
export function fitsDays(amount: Amount, [least, most]: readonly [number, number]): boolean {
  const units = amount.unit ? [amount.unit] : UNITS;
  return units.some((unit) => fitsRange(amount, [least / DAYS[unit], most / DAYS[unit]]));
}

function fitsRange(amount: Amount, [least, most]: readonly [number, number]): boolean {
  const [lowest, highest] = rangeOf(amount);
  return least <= highest && lowest <= most;
}

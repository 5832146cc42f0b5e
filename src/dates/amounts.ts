import type { AmountWords, Rounding, Unit } from '../words/amounts.ts';

/** A number that a text states, and how: `almost seven and a half years`. */
export type Amount = {
  value: number;
  /** The unit it is said in; none where it stands alone. */
  unit: Unit | undefined;
  /** How finely it is said, in its unit: halves, whole numbers. */
  step: number;
  rounding: Rounding | undefined;
  /** Where it stands in the text. */
  index: number;
  text: string;
};

/** Mean lengths in the Gregorian calendar, in days. */
export const DAYS: Record<Unit, number> = { day: 1, week: 7, month: 365.2425 / 12, year: 365.2425 };

const DIGITS = '\\d{1,3}(?:[,.\\s\\u202f\\u00a0]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?';

/** The amounts that a text states in the words of a language, in their order. */
export function amountsIn(text: string, words: AmountWords): Amount[] {
  return [...text.matchAll(pattern(words))].flatMap((match) => {
    const { number, half, unit, halfAfter, months } = match.groups!;
    if (!unit && new RegExp(`^(?:${words.articles})$`, 'i').test(number!)) return [];
    const whole = valueOf(number!, words);
    const said = unit && unitOf(unit, words);
    const more = months === undefined ? undefined : valueOf(months, words);
    const value = whole + ((half ?? halfAfter) ? 0.5 : 0);
    const decimals = /^\d+[.,](\d{1,2})$/.exec(number!)?.[1]?.length ?? 0;
    return {
      ...(said === 'year' && more !== undefined
        ? { value: 12 * value + more, unit: 'month' as const, step: 1 }
        : { value, unit: said || undefined, step: value % 1 === 0.5 ? 0.5 : 10 ** -decimals }),
      rounding: roundingBefore(text.slice(0, match.index), words),
      index: match.index,
      text: match[0],
    };
  });
}

/**
 * The values, in its unit, that an amount may stand for: rounded to the nearest it says; `about`, to the nearest or a tenth
 * off; `nearly`, up to a tenth less; `more than` and `less than`, by no more than the next step or a tenth.
 */
export function rangeOf({ value, step, rounding }: Amount): [least: number, most: number] {
  const [near, wide] = [step / 2, Math.max(step, value / 10)];
  switch (rounding) {
    case undefined:
      return [value - near, value + near];
    case 'about':
      return [value - Math.max(near, value / 10), value + Math.max(near, value / 10)];
    case 'nearly':
      return [value - value / 10, value - LEAST];
    case 'moreThan':
      return [value + LEAST, value + wide];
    case 'lessThan':
      return [value - wide, value - LEAST];
    default:
      return rounding satisfies never;
  }
}

/** What makes a value other than the one that is stated. */
const LEAST = 1e-6;

function pattern({ numbers, half, and, units }: AmountWords): RegExp {
  const spelt = Object.keys(numbers).sort((a, b) => b.length - a.length);
  const number = `${DIGITS}|${spelt.join('|')}`;
  const unit = Object.values(units).join('|');
  return new RegExp(
    `(?<![\\p{L}\\d])(?<number>${number})(?![\\p{L}\\d])(?:\\s(?<half>${half}))?` +
      `(?:[\\s-](?<unit>${unit})(?!\\p{L})(?:\\s(?<halfAfter>${half}))?(?:\\s${and}\\s(?<months>${number})\\s(?:${units.month})(?!\\p{L}))?)?`,
    'giu',
  );
}

function valueOf(number: string, { numbers }: AmountWords): number {
  const spelt = numbers[number.toLowerCase()];
  return spelt ?? Number(number.replace(/[,.\s](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

function unitOf(unit: string, { units }: AmountWords): Unit {
  return (Object.keys(units) as Unit[]).find((key) => new RegExp(`^(?:${units[key]})$`, 'iu').test(unit))!;
}

function roundingBefore(text: string, { roundings }: AmountWords): Rounding | undefined {
  const order = ['nearly', 'about', 'moreThan', 'lessThan'] as const;
  return order.find((key) => new RegExp(`(?<!\\p{L})(?:${roundings[key]})\\s*$`, 'iu').test(text));
}

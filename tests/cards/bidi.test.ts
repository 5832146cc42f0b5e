import { expect, test } from 'vitest';
import { readsRightToLeft, stretches } from '../../src/cards/bidi.ts';

/** As the eye meets them from left to right; those read from the right in brackets. */
function seen(text: string, rtl: boolean): string[] {
  return stretches(text, rtl).map((one) => (one.rtl ? `[${one.text}]` : one.text));
}

test.each([
  ['plain words', false, ['plain words']],
  ['שלום עולם', true, ['[שלום עולם]']],
  ['the שלום עולם treaty', false, ['the ', '[שלום עולם]', ' treaty']],
  ['אמנה 1963', true, ['1963', '[אמנה ]']],
  ['אמנה 1963.', true, ['[.]', '1963', '[אמנה ]']],
  ['אמנה NATO ורוסיה', true, ['[ ורוסיה]', 'NATO', '[אמנה ]']],
  ['see אמנה 12 חלק', false, ['see ', '[ חלק]', '12', '[אמנה ]']],
  ['الرقم ١٢٫٥', true, ['١٢٫٥', '[الرقم ]']],
])('%s', (text, rtl, expected) => {
  expect(seen(text, rtl)).toEqual(expected);
});

test.each([
  ['Treaty', false],
  ['(1963) אמנה', true],
  ['1963', false],
  ['NATO ואמנה', false],
])('%s reads from the right: %s', (text, expected) => {
  expect(readsRightToLeft(text)).toBe(expected);
});

import { expect, test } from 'vitest';
import { languageOf } from '../../src/words/language.ts';

const fr = languageOf('fr');

test('é stands with e, and a number by its value', () => {
  const names = ['Zone 10', 'Étang', 'Zone 9', 'eau', 'Été', 'Fjord', 'Étape'];
  expect(names.toSorted(fr.compare)).toEqual(['eau', 'Étang', 'Étape', 'Été', 'Fjord', 'Zone 9', 'Zone 10']);
});

test.each([
  [0, '0 jour'],
  [1, '1 jour'],
  [2739, '2\u202f739 jours'],
])('%i days', (days, words) => {
  expect(fr.words.agreement.days(days)).toBe(words);
});

test('a narrow space stands before a mark in French, and within quotation marks', () => {
  const { colon, semicolon, quoted } = fr.words.marks;
  expect([colon, semicolon, quoted('mot')]).toEqual(['\u202f: ', '\u202f; ', '«\u202fmot\u202f»']);
});

test.each([
  ['signed', 1, 'signature de 1 partie sur 50'],
  ['approved', 3, 'ratification par 3 parties sur 50'],
] as const)('what only some parties have %s', (phase, some, words) => {
  expect(fr.words.partly[phase](some, 50)).toBe(words);
});

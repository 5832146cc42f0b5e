import { expect, test } from 'vitest';
import { directionOf } from '../../src/words/direction.ts';
import { languageOf } from '../../src/words/language.ts';

const [en, fr] = [languageOf('en-GB'), languageOf('fr')];

test('numbers are grouped as the language groups them', () => {
  expect([en.number(2739), fr.number(2739)]).toEqual(['2,739', '2\u202f739']);
});

test.each([
  [0, '0 days', '0 jour'],
  [1, '1 day', '1 jour'],
  [2, '2 days', '2 jours'],
])('the plural of %i', (days, english, french) => {
  expect(en.count(days, { one: 'day', other: 'days' })).toBe(english);
  expect(fr.count(days, { one: 'jour', other: 'jours' })).toBe(french);
});

test('lists end with the word of the language', () => {
  expect(en.and(['a', 'b', 'c'])).toBe('a, b and c');
  expect(fr.and(['a', 'b', 'c'])).toBe('a, b et c');
});

test('names are sorted by their letters, whatever stands on these, and by their numbers', () => {
  const names = ['Zone 10', 'Étang', 'Zone 9', 'eau', 'Été', 'Fjord', 'Étape'];
  expect(names.toSorted(fr.compare)).toEqual(['eau', 'Étang', 'Étape', 'Été', 'Fjord', 'Zone 9', 'Zone 10']);
});

test('the first letter is raised, with its accent', () => {
  expect(fr.upper('étayée')).toBe('Étayée');
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

test.each([
  ['fr', 'ltr'],
  ['en-GB', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['he-IL', 'rtl'],
  ['ur', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
])('%s runs %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

test('no words are known in a language that has none', () => {
  expect(() => languageOf('tlh')).toThrow(RangeError);
});

test.each([
  ['en', 'in force', 'in-force', true],
  ['en', 'not yet signed', 'signed', false],
  ['en', 'not in force', undefined, undefined],
  ['fr', 'la convention signée en mai', 'signed', true],
  ['fr', 'l’accord en vigueur', 'in-force', true],
  ['fr', 'pas encore en vigueur', undefined, undefined],
  ['fr', 'un accord non signé', 'signed', false],
  ['fr', 'en cours de négociation', 'signed', false],
  ['fr', 'un texte bien désigné', undefined, undefined],
])('in %s, « %s » states %s', (tag, text, phase, reached) => {
  const said = languageOf(tag).words.statusSaid.filter(({ words }) => words.test(text));
  expect(said.map((one) => [one.phase, one.reached])).toEqual(phase ? [[phase, reached]] : []);
});

import { expect, test } from 'vitest';
import { letterOf } from '../../src/corpus/letters.ts';
import { indexLetters } from '../../src/views/letters.ts';

test.each([
  ['Érable', 'E'],
  ['Ōsumi', 'O'],
  ['acquis', 'A'],
  ['“Quad”', 'Q'],
  ['10 Downing Street', '1'],
  ['外務省', '外'],
])('%s stands under %s', (name, letter) => {
  expect(letterOf(name, 'en')).toBe(letter);
});

const shown = (filled: string[], tag: string) =>
  indexLetters(filled, tag)
    .map(({ letter, filled }) => (filled ? letter : letter.toLowerCase()))
    .join('');

test('an index in Latin script has all letters, those without entries marked, others in their order', () => {
  expect(shown(['B', '2', 'Я'], 'en-GB')).toBe('2aBcdefghijklmnopqrstuvwxyzЯ');
});

test('an index in another script has the letters that have entries', () => {
  expect(shown(['Я', 'Б', 'N'], 'en-Cyrl')).toBe('NБЯ');
});

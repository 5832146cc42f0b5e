import { expect, test } from 'vitest';
import { namePattern, type Names } from '../../src/markdown/names.ts';

const namesOf = (...names: string[]): Names =>
  new Map(names.map((name) => [name, { id: 'some', kind: 'actor', auto: true }]));
const found = (names: Names, text: string) => text.match(namePattern(names, text)) ?? [];

test.each([
  ['Florin', 'Florin’s fleet left Florin-on-Sea', ['Florin']],
  ['Al-Nahar', 'in Al-Nahar.', ['Al-Nahar']],
  ['the pact', 'The pact, and the\n pact', ['The pact', 'the\n pact']],
  ['“Orrin” group', 'of the “Orrin” group', ['“Orrin” group']],
  ['№ 5', 'in № 5', ['№ 5']],
  ['Хрущёв', 'в Хрущёв.', ['Хрущёв']],
  ['É', 'É, é', ['É']],
  ['Florin', '', []],
])('%s in %j', (name, text, all) => {
  expect(found(namesOf('Jauja', name), text)).toEqual(all);
});

test('the longest name at a place is found', () => {
  expect(found(namesOf('Florin', 'Florin Bay'), 'Florin Bay, Florin')).toEqual(['Florin Bay', 'Florin']);
});

test('a text is searched only for names that have its words, however many there are', () => {
  const many = (count: number) => namesOf('Pact of Florin', ...Array.from({ length: count }, (_, n) => `Pact of ${n}`));
  const text = 'The Pact of Florin, and the Pact of 7.';
  expect(namePattern(many(2000), text).source).toBe(namePattern(many(10), text).source);
});

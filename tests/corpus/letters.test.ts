import { expect, test } from 'vitest';
import { keysOfName, letterOf } from '../../src/corpus/letters.ts';

test.each([
  ['Ada', 'A'],
  ['élan', 'E'],
  ['“…zone”', 'Z'],
  ['7 days', '7'],
  ['日本', '日'],
  ['…', '…'],
])('%s is looked up at %s', (name, letter) => {
  expect(letterOf(name, 'en')).toBe(letter);
});

test.each([
  ['Él-2', ['e', 'el', 'el2'], ['E', 'Él', 'Él-2']],
  ['日本', ['u65e5', 'u65e5u672c'], ['日', '日本']],
  ['…', [], []],
])('%s is filed from its letter to the whole', (name, slugs, labels) => {
  const keys = keysOfName(name, 'en');
  expect(keys.map(({ slug }) => slug)).toEqual(slugs);
  expect(keys.map(({ label }) => label)).toEqual(labels);
});

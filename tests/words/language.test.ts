import { expect, test } from 'vitest';
import { languageOf, LANGUAGES } from '../../src/words/language.ts';

test.each(LANGUAGES.flatMap((tag) => [tag, `${tag}-BE`, `${tag}-Latn-BE`]))('%s is spoken, and made once', (tag) => {
  expect(languageOf(tag)).toMatchObject({ tag });
  expect(languageOf(tag)).toBe(languageOf(tag));
  expect(languageOf(tag).words.dates).toBe(languageOf(tag.split('-')[0]!).words.dates);
});

test.each(['de', 'frr', 'e', '', 'EN'])('there are no words in %j', (tag) => {
  expect(() => languageOf(tag)).toThrow(new RangeError(`No words in ${tag}`));
});

test.each([
  ['en', ['Zoë', 'Édouard', 'Emil', '“Eden”', 'eagle'], ['eagle', '“Eden”', 'Édouard', 'Emil', 'Zoë']],
  ['fr', ['coté', 'cote', 'Côte', 'zone'], ['cote', 'coté', 'Côte', 'zone']],
  ['en', ['10 Street', '9 Street', 'A 2', 'A 10'], ['9 Street', '10 Street', 'A 2', 'A 10']],
])('in %s names sort: %j', (tag, names, sorted) => {
  expect(names.toSorted(languageOf(tag).compare)).toEqual(sorted);
});

test('a text falls into its sentences, and is whole again', () => {
  const text = 'One came. Did another? Some 1.5 did.';
  const found = languageOf('en').sentences(text);
  expect(found.map((sentence) => sentence.trim())).toEqual(['One came.', 'Did another?', 'Some 1.5 did.']);
  expect(found.join('')).toBe(text);
});

test.each([
  ['fr', 'état', 'État'],
  ['en', 'in force', 'In force'],
  ['en', '¶6', '¶6'],
  ['en', '', ''],
])('in %s %j begins a line as %j', (tag, text, upper) => {
  expect(languageOf(tag).upper(text)).toBe(upper);
});

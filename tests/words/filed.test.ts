import { expect, test } from 'vitest';
import { languageOf } from '../../src/words/language.ts';

test.each([
  ['en-GB', 'The Herring Times', 'Herring Times'],
  ['en-GB', 'An Anthology', 'Anthology'],
  ['en-GB', 'Theatre Royal', 'Theatre Royal'],
  ['en-GB', 'The', 'The'],
  ['en-GB', 'Le Monde', 'Le Monde'],
  ['fr', 'Le Monde', 'Monde'],
  ['fr', 'L’Humanité', 'Humanité'],
  ['fr', 'Les Échos', 'Échos'],
  ['fr', 'Lesotho', 'Lesotho'],
  ['fr', 'The Herring Times', 'The Herring Times'],
])('in %s, %s is filed as %s', (tag, name, filed) => {
  expect(languageOf(tag).filed(name)).toBe(filed);
});

import { expect, test } from 'vitest';
import { languageOf } from '../../src/words/language.ts';

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

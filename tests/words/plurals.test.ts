import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/language.ts';
import { PLURALS } from '../../src/words/plurals.ts';

test('every language has its plurals', () => {
  expect(Object.keys(PLURALS)).toEqual(LANGUAGES);
});

test.each([
  ['en', 'visiting force', 'visiting forces'],
  ['en', 'treaty', 'treaties'],
  ['en', 'stay', 'stays'],
  ['en', 'fish box', 'fish boxes'],
  ['en', 'pledge of safe passage', 'pledges of safe passage'],
  ['en', 'agreement in principle', 'agreements in principle'],
  ['fr', 'traité bilatéral', 'traités bilatéraux'],
  ['fr', 'accord de principe', 'accords de principe'],
  ['fr', 'bateau de pêche', 'bateaux de pêche'],
  ['fr', 'avis', 'avis'],
])('in %s of %s it is %s', (tag, name, plural) => {
  expect(PLURALS[tag]!(name)).toContain(plural);
});

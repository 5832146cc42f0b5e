import { expect, test } from 'vitest';
import { formsOf } from '../../src/words/forms.ts';

const SPACE = '\u202f';

test.each([
  ['en', 0, '0'],
  ['en-GB', 2739, '2,739'],
  ['fr', 2739, `2${SPACE}739`],
  ['fr', 999, '999'],
])('in %s %i is written %j', (tag, value, written) => {
  expect(formsOf(tag).number(value)).toBe(written);
});

const TIDES = { one: 'tide', other: 'tides' };
const FALE = { one: 'fala', few: 'fale', many: 'fal', other: 'fali' };

test.each([
  ['en', 0, TIDES, '0 tides'],
  ['en', 1, TIDES, '1 tide'],
  ['en', 1200, TIDES, '1,200 tides'],
  ['fr', 0, { one: 'marée', other: 'marées' }, '0 marée'],
  ['fr', 2, { one: 'marée', other: 'marées' }, '2 marées'],
  ['pl', 1, FALE, '1 fala'],
  ['pl', 3, FALE, '3 fale'],
  ['pl', 5, FALE, '5 fal'],
  ['pl', 5, { other: 'fali' }, '5 fali'],
])('in %s %i are counted with their noun: %j is %j', (tag, value, nouns, counted) => {
  expect(formsOf(tag).count(value, nouns)).toBe(counted);
});

test.each([
  ['en-GB', [], ''],
  ['en-GB', ['Ada'], 'Ada'],
  ['en-GB', ['Ada', 'Bo', 'Cy'], 'Ada, Bo and Cy'],
  ['fr', ['Ada', 'Bo', 'Cy'], 'Ada, Bo et Cy'],
])('in %s the list %j is %j', (tag, items, list) => {
  expect(formsOf(tag).and(items)).toBe(list);
});

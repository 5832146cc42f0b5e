import { expect, test } from 'vitest';
import { oneOf, unexpected } from '../../src/diagnostics/wording.ts';

const IDS = ['kishida', 'macron', 'uk-signed', 'france-japan-raa', 'usa'];

test('a message names what was found and what was expected', () => {
  expect(unexpected('raw HTML', 'Markdown')).toBe('Unexpected raw HTML, expected Markdown');
});

test.each([
  ['one letter wrong', 'mecron', 'macron'],
  ['two letters wrong', 'mecran', 'macron'],
  ['two letters swapped', 'kihsida', 'kishida'],
  ['one letter missing', 'ishida', 'kishida'],
  ['a third of nine letters wrong', 'uk-sixxxd', 'uk-signed'],
  ['a third of sixteen letters wrong', 'france-japan-xxx', 'france-japan-raa'],
  ['two letters of a short word wrong', 'uxx', 'usa'],
  ['the same', 'macron', 'macron'],
])('near: %s', (_, given, meant) => {
  expect(unexpected('it', 'an id', given, IDS)).toBe(`Unexpected it, expected an id; did you mean \`${meant}\`?`);
});

test.each([
  ['three of six letters wrong', 'mxxxon', IDS],
  ['three of eight letters wrong', 'kixxxdax', IDS],
  ['four of nine letters wrong', 'uk-xxxxed', IDS],
  ['all letters of a short word wrong', 'xxx', IDS],
  ['nothing given', '', IDS],
  ['no candidates', 'macron', []],
])('not near: %s', (_, given, candidates) => {
  expect(unexpected('it', 'an id', given, candidates)).toBe('Unexpected it, expected an id');
});

test.each([
  [[], ''],
  [['news'], '`news`'],
  [['primary', 'news'], '`primary` or `news`'],
  [['primary', 'news', 'reference'], '`primary`, `news` or `reference`'],
])('oneOf %j', (values, words) => {
  expect(oneOf(values)).toBe(words);
});

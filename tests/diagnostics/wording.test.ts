import { expect, test } from 'vitest';
import { anyOf, oneOf, quote, unexpected } from '../../src/diagnostics/wording.ts';

const IDS = ['kestrel', 'marlow', 'uk-signed', 'florin-jauja-rva', 'usa'];

test('a message names what was found and what was expected', () => {
  expect(unexpected('raw HTML', 'Markdown')).toBe('Unexpected raw HTML, expected Markdown');
});

test.each([
  ['one letter wrong', 'marlaw', 'marlow'],
  ['two letters wrong', 'merlaw', 'marlow'],
  ['two letters swapped', 'kesrtel', 'kestrel'],
  ['one letter missing', 'estrel', 'kestrel'],
  ['a third of nine letters wrong', 'uk-sixxxd', 'uk-signed'],
  ['a third of sixteen letters wrong', 'florin-jauja-xxx', 'florin-jauja-rva'],
  ['two letters of a short word wrong', 'uxx', 'usa'],
  ['the same', 'marlow', 'marlow'],
])('near: %s', (_, given, meant) => {
  expect(unexpected('it', 'an id', given, IDS)).toBe(`Unexpected it, expected an id; did you mean \`${meant}\`?`);
});

test.each([
  ['three of six letters wrong', 'mxxxow', IDS],
  ['three of eight letters wrong', 'kexxxelx', IDS],
  ['four of nine letters wrong', 'uk-xxxxed', IDS],
  ['all letters of a short word wrong', 'xxx', IDS],
  ['both letters of two wrong', 'xx', ['us']],
  ['nothing given', '', IDS],
  ['no candidates', 'marlow', []],
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

test.each([
  [[], ''],
  [['news'], 'news'],
  [['primary', 'news', 'reference'], 'primary, news or reference'],
])('anyOf %j', (values, words) => {
  expect(anyOf(values)).toBe(words);
});

test('of several that are near, the nearest is meant, wherever it stands', () => {
  for (const ids of [
    ['marlow', 'marlowe'],
    ['marlowe', 'marlow'],
  ])
    expect(unexpected('it', 'an id', 'marlowes', ids)).toContain('did you mean `marlowe`?');
});

test.each([
  ['a\nb\u202ec', '`a b c`'],
  ['x'.repeat(60), `\`${'x'.repeat(60)}\``],
  ['𝓍'.repeat(61), `\`${'𝓍'.repeat(60)}…\``],
])('%j in quotes', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

import { expect, test } from 'vitest';
import { forbiddenCharacter, isBlank } from '../../src/diagnostics/characters.ts';

test.each([
  ['a\0b', 'character U+0000 (null)'],
  ['a\rb', 'character U+000D (carriage return alone)'],
  ['a\u0007b', 'character U+0007'],
  ['a\u200bb', 'character U+200B (zero width space)'],
  ['a\ufeffb', 'character U+FEFF (byte order mark)'],
  ['a\ufffdb', 'character U+FFFD (in place of a lost character)'],
  ['a\u202eb', 'character U+202E (text direction control)'],
  ['a\ud800b', 'character U+D800'],
  ['a\u{1fffe}b', 'character U+1FFFE'],
  ['a\u{e0041}b', 'character U+E0041'],
])('%j has a forbidden character, at its place and by its name', (text, name) => {
  expect(forbiddenCharacter(text)).toEqual({ index: 1, name });
});

test.each(['plain', 'a\tb\nc', 'é 善 🇫🇷', '👩‍👩‍👧', '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}'])('%j has none', (text) => {
  expect(forbiddenCharacter(text)).toBeUndefined();
});

test.each([
  ['', true],
  [' \t\u00a0', true],
  ['\u0301\u2800', true],
  [' a', false],
  ['a ', false],
  ['🇫🇷', false],
])('of %j nothing is seen: %s', (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});

import { expect, test } from 'vitest';
import { pieces, wrap } from '../../src/cards/wrap.ts';

/** A letter is 1 wide. */
const measure = (text: string) => [...text].length;

test.each([
  ['ships that pass', 'en', ['ships ', 'that ', 'pass']],
  ['Brest–Cherbourg', 'en', ['Brest–', 'Cherbourg']],
  ['“well-known”, he said', 'en', ['“well-known”, ', 'he ', 'said']],
  ['10\u00a0%', 'fr', ['10\u00a0%']],
  ['条約（案）、署名。', 'ja', ['条約', '（案）、', '署名。']],
  ['ท่าเรือแห่งชาติ', 'th', ['ท่าเรือ', 'แห่ง', 'ชาติ']],
])('%s', (text, lang, expected) => {
  expect(pieces(text, lang)).toEqual(expected);
});

test.each([
  ['ships that pass', 10, 3, ['ships that', 'pass'], true],
  ['ships that pass', 9, 3, ['ships', 'that pass'], true],
  ['ships that pass in the night', 10, 2, ['ships that', 'pass in…'], false],
  ['ships that pass', 14, 1, ['ships that…'], false],
  ['Hafenmeisterei', 5, 3, ['Hafen', 'meist', 'erei'], true],
  ['Hafenmeisterei', 5, 2, ['Hafen', 'meis…'], false],
  ['', 5, 2, [''], true],
])('%s in %i', (text, width, most, lines, whole) => {
  expect(wrap(text, 'en', width, most, measure)).toEqual({ lines, whole });
});

import { expect, test } from 'vitest';
import { plainText } from '../../src/model/csl-text.ts';

test.each([
  ['HTML', 'The <i>Niobe</i> and <b>H<sub>2</sub>O</b>', 'The Niobe and H2O'],
  ['HTML that keeps case', 'Notes. <span class="nocase">Collecta ex auditis</span>', 'Notes. Collecta ex auditis'],
  ['small capitals', '<span style="font-variant:small-caps;">mcxcviii</span>', 'mcxcviii'],
  ['HTML in HTML', '<i>On <span class="nocase">the <b>sea</b></span></i>', 'On the sea'],
  ['marks in marks, of which the fifth stays,', '<b><i><b><i><b>sea</b></i></b></i></b>', '<b>sea</b>'],
  ['italics of Pandoc', 'The text of *Piers the Fisher* and **more**', 'The text of Piers the Fisher and more'],
  ['spans of Pandoc', '[On the Sea]{.nocase}, [iv]{.smallcaps}', 'On the Sea, iv'],
  ['a span with italics', 'The [*Niobe* of Kiel]{.nocase}', 'The Niobe of Kiel'],
  ['raised and lowered letters', 'The 5^th^ of ms. g~1~', 'The 5th of ms. g1'],
  ['escapes', "Fishers\\' rights \\[draft\\] \\*", "Fishers' rights [draft] *"],
  ['line breaks', 'The text\nof a  title', 'The text of a title'],
])('%s leave their words', (_, marked, bare) => {
  expect(plainText.parse(marked)).toBe(bare);
});

test.each([
  'Is 2 * 3 * 4 = 24?',
  'a*b*c',
  'https://example.org/~ada/~notes/',
  'Prices < 3 and > 1',
  'An <b>unclosed tag',
  '[Untitled letter]',
  'x ^ y and ~ about',
  'snake_case_name',
])('%s is text', (text) => {
  expect(plainText.parse(text)).toBe(text);
});

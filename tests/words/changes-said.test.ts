import { expect, test } from 'vitest';
import { changesSaid } from '../../src/words/changes-said.ts';
import { languageOf } from '../../src/words/language.ts';

const wrong = { kind: 'correction' as const, title: 'Correction: 2 May 2024' };
const later = { kind: 'correction' as const, title: 'Correction: 3 May 2024' };
const clearer = { kind: 'clarification' as const, title: 'Clarification: 2 May 2024' };
const { corrections } = languageOf('en').words;

test.each([
  [[wrong], 'Correction: 2 May 2024'],
  [[wrong, wrong], 'Correction: 2 May 2024'],
  [[wrong, later], '2 corrections'],
  [[clearer, wrong], '1 correction, 1 clarification'],
])('%j are called %s', (changes, said) => {
  expect(changesSaid(changes, corrections)).toBe(said);
});

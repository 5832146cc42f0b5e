import { expect, test } from 'vitest';
import { opening } from '../../src/views/opening.ts';

test.each([
  ['Short.', 'Short.'],
  [`${'word '.repeat(21)}then, at last`, `${'word '.repeat(20)}word…`],
  ['潮'.repeat(200), `${'潮'.repeat(110)}…`],
])('%s begins as %s', (text, begins) => {
  expect(opening(text)).toBe(begins);
});

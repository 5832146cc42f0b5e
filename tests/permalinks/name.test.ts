import { expect, test } from 'vitest';
import { anchorNames } from '../../src/permalinks/name.ts';

const [TEN, ELEVEN, TWELVE] = [10, 11, 12].map((length) => 'abcdefghijkl'.slice(0, length));

test.each([
  ['what is one word with an apostrophe', 'L’accord d’Évian', 'p-laccord-devian'],
  ['who has something', 'Porto’s answer', 'p-porto-answer'],
  ['words in other letters', 'βeta tolls blockж', 'p-tolls'],
  ['words that tell nothing, beside others', 'It was a toll', 'p-toll'],
  ['four words', 'one1 two2 three3 four4 five5', 'p-one1-two2-three3-four4'],
  ['four long words', `${TWELVE} ${TWELVE} ${TWELVE} ${TWELVE}`, `p-${TWELVE}-${TWELVE}`],
  ['words of 32 letters with their hyphens', `${TEN} ${TEN} ${TEN}`, `p-${TEN}-${TEN}-${TEN}`],
  ['words of 33', `${ELEVEN} ${TEN} ${TEN}`, `p-${ELEVEN}-${TEN}`],
  ['a word that is too long', 'x'.repeat(40), `p-${'x'.repeat(32)}`],
])('a paragraph is named by %s', (_, text, name) => {
  expect(anchorNames([])(text)).toBe(name);
});

test('of the same words the second has the number 2', () => {
  expect(Array.from({ length: 4 }, () => 'Porto asked').map(anchorNames([]))).toEqual([
    'p-porto-asked',
    'p-porto-asked-2',
    'p-porto-asked-3',
    'p-porto-asked-4',
  ]);
});

import { expect, test } from 'vitest';
import { matchParagraphs } from '../../src/permalinks/match.ts';

/** Words that no other text has, in so great a number that a paragraph before them is a small part of the whole. */
const MORE = Array.from({ length: 20 }, (_, index) => `more${index}`).join(' ');

/** What becomes of published paragraphs, `p-0` and so on: what stands at each place of today, and what each lost one is most like. */
function fate(published: string[], today: string[]) {
  const { kept, lost } = matchParagraphs(
    published.map((text, index) => ({ id: `p-${index}`, text })),
    today,
  );
  return { kept, lost: Object.fromEntries(lost.map(({ id, nearest }) => [id, nearest])) };
}

test.each<[string, string[], string[], string[][], Record<string, number | undefined>]>([
  ['the same words go before the same in another order', ['a b c'], ['c b a', 'A, b: c!'], [[], ['p-0']], {}],
  ['words that run together are others', ['harbour master'], ['harbourmaster'], [[]], { 'p-0': undefined }],
  ['the same text twice is two paragraphs', ['a b', 'a b'], ['a b', 'a b'], [['p-0'], ['p-1']], {}],
  ['three words of five are enough', ['a b c d e'], ['a b c x y'], [['p-0']], {}],
  ['two words of five are not', ['a b c d e'], ['a b x y z'], [[]], { 'p-0': 0 }],
  ['the most like goes before the first', ['a b c d f g', 'a b c d e y'], ['a b c d e x'], [['p-1']], { 'p-0': 0 }],
  [
    'what is like a paragraph that is taken is lost',
    ['a b c d e', 'a b c f g'],
    ['a b c d e'],
    [['p-0']],
    { 'p-1': 0 },
  ],
  [
    'of several the most like is named',
    ['a b c d e'],
    ['v w x y z', 'a b x y z', 'a w x y z'],
    [[], [], []],
    { 'p-0': 1 },
  ],
  ['three words of ten are worth a hint', ['a b c d e f g h i j'], ['a b c q r s t u v w'], [[]], { 'p-0': 0 }],
  ['fewer are not', ['a b c d e f g h i j'], ['a b c q r s t u v w x'], [[]], { 'p-0': undefined }],
])('%s', (_, published, today, kept, lost) => {
  expect(fate(published, today)).toEqual({ kept, lost });
});

test.each([
  ['all of it', 'a b c d e', true],
  ['four words of five', 'a b c d', true],
  ['three words of five', 'a b c', false],
  ['half of its pairs of words', 'a b e c d', true],
  ['a quarter of its pairs of words', 'a b d c e', false],
  ['none of its pairs of words', 'e d c b a', false],
])('a paragraph is merged into one that holds %s', (_, part, isMerged) => {
  const { kept } = fate(['a b c d e'], [MORE, `${MORE} ${part}`]);
  expect(kept).toEqual([[], isMerged ? ['p-0'] : []]);
});

test('of one word it takes more to be merged', () => {
  expect(fate(['a'], [`${MORE} a`]).kept).toEqual([[]]);
});

import { expect, test } from 'vitest';
import { anchorParagraphs } from '../../src/permalinks/paragraphs.ts';

const FIRST = 'The harbour was closed for a week in March.';
const SECOND = 'Nobody had asked the fishermen what they thought of it.';
const LEDGER = [
  { id: 'p-first', page: '', text: FIRST },
  { id: 'p-second', page: 'rva/', text: SECOND },
];

test.each([
  ['a paragraph keeps its anchor, a new one gets its own', [FIRST, 'New words.'], [], ['p-first', 'p-new-words'], []],
  ['it is found on another page', [], [FIRST], [], ['p-first']],
  ['the same words twice have two anchors', ['New words.', 'New words.'], [], ['p-new-words', 'p-new-words-2'], []],
  ['the name of one that is gone is not given again', ['Second.'], ['First'], ['p-second-2'], ['p-first-2']],
])('%s', (_, front, rva, ids, others) => {
  const pages = [
    { page: '', texts: front },
    { page: 'rva/', texts: rva },
  ];
  expect(anchorParagraphs(pages, LEDGER)).toEqual({ ids: [ids, others], merged: new Map() });
});

test('of paragraphs that were merged the first names the whole', () => {
  const { ids, merged } = anchorParagraphs(
    [{ page: '', texts: [`${FIRST} ${SECOND}`] }],
    LEDGER.map((one) => ({ ...one, page: '' })),
  );
  expect([...ids.flat(), ...merged.keys()].sort()).toEqual(['p-first', 'p-second']);
  expect([...merged.values()]).toEqual(ids.flat());
});

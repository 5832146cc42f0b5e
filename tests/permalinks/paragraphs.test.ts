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

const at = (page: string, ...texts: string[]) => ({ page, texts });
const kept = (id: string, page: string, text: string) => ({ id, page, text });

test('a text on two pages keeps the anchor of each, whichever comes first', () => {
  const ledger = [kept('p-a', '', FIRST), kept('p-b', 'rva/', FIRST)];
  expect(anchorParagraphs([at('rva/', FIRST), at('', FIRST)], ledger)).toEqual({
    ids: [['p-b'], ['p-a']],
    merged: new Map(),
  });
});

test('a text that now stands on a second page too has a new anchor there', () => {
  expect(anchorParagraphs([at('', FIRST), at('rva/', FIRST)], [kept('p-a', '', FIRST)])).toEqual({
    ids: [['p-a'], ['p-harbour-closed-week-march']],
    merged: new Map(),
  });
});

test('what has an heir stands for no text again', () => {
  const { ids } = anchorParagraphs([at('', FIRST)], [{ ...kept('p-a', '', FIRST), heir: 'p-b' }]);
  expect(ids).toEqual([['p-harbour-closed-week-march']]);
});

test('no paragraph is merged into one of another page that has an anchor', () => {
  const { ids, merged } = anchorParagraphs([at('', `${FIRST} ${SECOND}`), at('rva/')], LEDGER);
  expect([ids, merged]).toEqual([[['p-first'], []], new Map()]);
});

import { expect, test } from 'vitest';
import { keepLedger } from '../../src/permalinks/keep.ts';
import type { Anchor, Ledger } from '../../src/permalinks/ledger.ts';
import type { Found } from '../../src/permalinks/read.ts';

const anchors = (...ids: string[]): Anchor[] => ids.map((id) => ({ id, page: '' }));
const numbered = (count: number, name = 'old') => anchors(...Array.from({ length: count }, (_, at) => `${name}-${at}`));

/** What is said where a ledger was found and other anchors stand today: each with its rule and, if it has one, its entry. */
function said(found: Partial<Found>, today: Anchor[], heirs: Record<string, string> = {}): string[] {
  const given: Found = {
    ledger: [],
    committed: [],
    missing: false,
    restore: 'undoing',
    problem: (message, rule, entry) => ({ file: entry?.id ?? '', line: 1, column: 1, message, rule }),
    ...found,
  };
  const { problems } = keepLedger(given, today, new Map(Object.entries(heirs)));
  return problems.map(({ file, message, rule }) => `${file} ${message} [${rule}]`);
}

const lost = (id: string, hint = '', what = `\`${id}\``) =>
  `${id} Unexpected loss of the published anchor ${what} of /, expected it to stay, or an heir under \`retired\`${hint} [lost-anchor]`;
const uncommitted = (what: string) =>
  ` Unexpected ${what}, expected every anchor ever published; undoing brings them back [lost-ledger]`;

test('what stays, has an heir or is the generator’s own is no loss', () => {
  expect(said({ ledger: anchors('a', 'b', 'site-year-1950') }, anchors('a', 'c'), { b: 'c' })).toEqual([]);
});

test('what is gone is told at its entry, as is what has an heir that is gone', () => {
  const ledger: Ledger = [...anchors('treaty', 'b'), { id: 'c', page: '', heir: 'gone' }];
  expect(said({ ledger }, anchors('treaties', 'b'))).toEqual([lost('treaty', '; did you mean `treaties`?'), lost('c')]);
});

test('a paragraph is told by its first eight words', () => {
  const paragraph = { id: 'p-a', page: '', text: 'one two three four five six seven eight nine' };
  const what = '`p-a` (“one two three four five six seven eight…”)';
  expect(said({ ledger: [paragraph] }, [])).toEqual([lost('p-a', '', what)]);
  const today = [{ ...paragraph, id: 'p-b', text: 'one two three' }];
  expect(said({ ledger: [paragraph] }, today)).toEqual([lost('p-a', '; did you mean `p-b`?', what)]);
});

test.each([
  [20, 20, 20],
  [21, 21, 1],
  [21, 42, 21],
  [22, 43, 1],
])('of %i lost of %i is told %i times', (gone, all, times) => {
  const stay = numbered(all - gone, 'stays');
  expect(said({ ledger: [...numbered(gone), ...stay] }, stay)).toHaveLength(times);
});

test('where most is lost, it is told once, at the top', () => {
  expect(said({ ledger: numbered(30) }, [])).toEqual([
    ' Unexpected loss of 30 of 30 published anchors, expected the story that published them; for another one whose addresses begin anew, delete this file [lost-anchor]',
  ]);
});

test('what git has and the file has not is missed, though it still stands', () => {
  const committed = anchors('a', 'b', 'site-year-1950');
  const what = 'loss of entries that git has: 1, such as `b`';
  expect(said({ committed, ledger: anchors('a') }, anchors('a', 'b'))).toEqual([uncommitted(what)]);
  const missing = 'absence of the ledger of published anchors, which git has';
  expect(said({ committed, missing: true }, anchors('a', 'b'))).toEqual([uncommitted(missing)]);
  expect(said({ committed, ledger: anchors('a', 'b') }, anchors('a', 'b'))).toEqual([]);
});

test.each<[string, Ledger, Anchor[], number]>([
  ['half of it stands', numbered(42), numbered(21), 1],
  ['less than half of it stands', numbered(43), numbered(21), 0],
  ['it is small', numbered(20), [], 1],
  ['none but paragraphs are gone', numbered(30).map((one) => ({ ...one, text: 'Words.' })), [], 1],
  ['none but retired ones are gone', numbered(30).map((one) => ({ ...one, heir: 'a' })), [], 1],
  ['none but the generator’s own are gone', [...anchors('a'), ...numbered(30, 'site')], anchors('a'), 1],
])('a ledger that git has is let go only for another story: where %s', (_, committed, today, times) => {
  expect(said({ committed, missing: true }, today)).toHaveLength(times);
});

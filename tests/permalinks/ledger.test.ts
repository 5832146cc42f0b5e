import { expect, test } from 'vitest';
import {
  heirsIn,
  livingHeir,
  missingFrom,
  printLedger,
  updateLedger,
  type Anchor,
} from '../../src/permalinks/ledger.ts';
import { parseLedger } from '../../src/permalinks/parse.ts';
import { standIns } from '../../src/permalinks/stand-ins.ts';

const A: Anchor = { id: 'a', page: '' };
const B: Anchor = { id: 'b', page: 'rva/' };
const P: Anchor = { id: 'p-words', page: '', text: 'Some “words”, 日本 \\ and "more".' };

test('a ledger is read as it was written, sorted', () => {
  for (const ledger of [
    [B, P, A],
    [P, B, A],
    [A, P, B],
  ])
    expect(parseLedger(printLedger(ledger))).toMatchObject({ ledger: [A, P, B], faults: [] });
});

test('what is new is added, and texts are brought up to date', () => {
  const today = [A, { ...P, text: 'Other words.' }, B];
  expect(updateLedger([A, P], today, new Map())).toEqual(today);
});

test('what is gone stays, under its heir where it has one', () => {
  expect(updateLedger([A, B], [B], new Map())).toEqual([A, B]);
  expect(updateLedger([A, B], [B], new Map([['a', 'b']]))).toEqual([{ ...A, heir: 'b' }, B]);
});

test('an heir once named stays named', () => {
  expect(updateLedger([{ ...A, heir: 'b' }, B], [B], new Map())).toContainEqual({ ...A, heir: 'b' });
});

test('an id on another page is another anchor', () => {
  expect(missingFrom([A, B], [A, { ...A, page: 'rva/' }])).toEqual([{ ...A, page: 'rva/' }]);
});

test.each([
  ['a', 'c'],
  ['c', 'c'],
  ['x', undefined],
  ['loop', undefined],
])('the living heir of %s is %s', (id, heir) => {
  const heirs = heirsIn([
    { ...A, heir: 'b' },
    { ...B, heir: 'c' },
    { id: 'loop', page: '', heir: 'loop' },
  ]);
  expect(livingHeir(heirs, id, (one) => one === 'c')).toBe(heir);
});

test('an anchor stands in on its own page, and leads on from another', () => {
  const ledger = [
    { id: 'old', page: '', heir: 'new' },
    { id: 'far', page: 'rva/', heir: 'new' },
    { id: 'new', page: '' },
    { id: 'went', page: 'rva/' },
  ];
  const targets = new Map([
    ['new', { address: '#new' }],
    ['went', { address: 'access/#went' }],
  ]);
  const { aliases, moved } = standIns(ledger, targets);
  expect(aliases).toEqual(new Map([['new', ['old']]]));
  expect(moved).toEqual(
    new Map([
      [
        'rva/',
        [
          { id: 'far', address: '#new' },
          { id: 'went', address: 'access/#went' },
        ],
      ],
    ]),
  );
});

test('an anchor whose heir is a whole page leads on to it, be it its own', () => {
  const ledger = [{ id: 'old', page: 'rva/', heir: 'explainer' }];
  const { aliases, moved } = standIns(ledger, new Map([['explainer', { address: 'rva/' }]]));
  expect([aliases, moved]).toEqual([new Map(), new Map([['rva/', [{ id: 'old', address: 'rva/' }]]])]);
});

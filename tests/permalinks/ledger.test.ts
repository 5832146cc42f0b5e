import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishLedger } from '../../src/build/publish-ledger.ts';
import { livingHeir, parseLedger, printLedger, updateLedger, type Anchor } from '../../src/permalinks/ledger.ts';
import { standIns } from '../../src/permalinks/stand-ins.ts';

const A: Anchor = { id: 'a', page: '' };
const B: Anchor = { id: 'b', page: 'raa/' };
const P: Anchor = { id: 'p-words', page: '', text: 'Some words.' };

test('a ledger is read as it was written, sorted', () => {
  expect(parseLedger(printLedger([B, P, A]))).toEqual([A, P, B]);
});

test('what is new is added, and texts are brought up to date', () => {
  const { ledger, lost } = updateLedger([A, P], [A, { ...P, text: 'Other words.' }, B], new Map());
  expect(ledger).toEqual([A, { ...P, text: 'Other words.' }, B]);
  expect(lost).toEqual([]);
});

test('what is gone without an heir is lost; with one it is kept under it', () => {
  expect(updateLedger([A, B], [B], new Map()).lost).toEqual([A]);
  expect(updateLedger([A, B], [B], new Map([['a', 'b']]))).toEqual({ ledger: [{ ...A, heir: 'b' }, B], lost: [] });
});

test('an heir once named stays named', () => {
  const { ledger } = updateLedger([{ ...A, heir: 'b' }, B], [B], new Map());
  expect(ledger).toContainEqual({ ...A, heir: 'b' });
});

test.each([
  ['a', 'c'],
  ['c', 'c'],
  ['x', undefined],
  ['loop', undefined],
])('the living heir of %s is %s', (id, heir) => {
  const ledger = [
    { ...A, heir: 'b' },
    { ...B, heir: 'c' },
    { id: 'loop', page: '', heir: 'loop' },
  ];
  expect(livingHeir(ledger, id, (one) => one === 'c')).toBe(heir);
});

test('an anchor stands in on its own page, and leads on from another', () => {
  const ledger = [
    { id: 'old', page: '', heir: 'new' },
    { id: 'far', page: 'raa/', heir: 'new' },
    { id: 'new', page: '' },
    { id: 'went', page: 'raa/' },
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
        'raa/',
        [
          { id: 'far', address: '#new' },
          { id: 'went', address: 'access/#went' },
        ],
      ],
    ]),
  );
});

test('the build writes the ledger, but not in CI', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'permalinks.json');
  expect(publishLedger(file, [A], [], true)).toBeUndefined();
  expect(parseLedger(readFileSync(file, 'utf8'))).toEqual([A]);
  expect(publishLedger(file, [A], [], false)).toBeUndefined();
  expect(publishLedger(file, [A], [{ id: 'site-year-2024', page: 'timeline/' }], false)).toContain(
    'npm run permalinks',
  );
  expect(parseLedger(readFileSync(file, 'utf8'))).toEqual([A]);
});

import { expect, test } from 'vitest';
import type { Anchor } from '../../src/permalinks/ledger.ts';
import { nearestHeir } from '../../src/permalinks/nearest-heir.ts';

const at = (page: string, ...ids: string[]): Anchor[] => ids.map((id) => ({ id, page }));
const LOST = { id: 'treaty', page: 'rva/' };

test.each<[string, Anchor[], string | undefined]>([
  ['the nearest', at('rva/', 'treat', 'treaties', 'toll'), 'treat'],
  ['the nearest, wherever it stands', at('rva/', 'toll', 'treaties', 'treat'), 'treat'],
  ['half of whose letters stay', at('rva/', 'trexxx'), 'trexxx'],
  ['less than half of whose letters stay', at('rva/', 'trxxxx'), undefined],
  ['a longer one of which half stays', at('rva/', 'treatyabcdef'), 'treatyabcdef'],
  ['a longer one of which less stays', at('rva/', 'treatyabcdefg'), undefined],
  ['of its own page alone', at('', 'treat'), undefined],
  ['no paragraph', [{ id: 'treat', page: 'rva/', text: 'The treaty.' }], undefined],
  ['nothing', [], undefined],
])('for a lost id is meant %s', (_, today, heir) => {
  expect(nearestHeir(LOST, today, [LOST])).toBe(heir);
});

test('no id that was there before stands in for another', () => {
  expect(nearestHeir(LOST, at('rva/', 'treat', 'treaties'), [LOST, ...at('rva/', 'treat')])).toBe('treaties');
});

test('for a lost paragraph is meant the one most like it, be it old or new', () => {
  const paragraph = (id: string, text: string): Anchor => ({ id, page: 'rva/', text });
  const lost = paragraph('p-a', 'The harbour was closed for a week in March');
  const other = paragraph('p-b', 'A harbour that was shut for all of a week');
  const today = [...at('rva/', 'p-aa'), paragraph('p-c', 'Nobody spoke of money'), other];
  expect(nearestHeir(lost, today, [lost, other])).toBe('p-b');
  expect(nearestHeir(lost, today.slice(0, 2), [lost])).toBeUndefined();
  expect(nearestHeir(lost, [{ ...other, text: lost.text! }], [lost])).toBeUndefined();
});

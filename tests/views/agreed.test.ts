import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { agreed } from '../../src/views/agreed.ts';
import { agreement, base, edited, event, steps } from './corpora.ts';

type Agreement = Corpus['agreements'][number];
type Brief = Parameters<typeof steps>[0];

const made = (id: string, type: string, taken: Brief = {}, parties = ['asha', 'brix']) =>
  agreement({ id, name: id, type, parties, steps: steps(taken) });
const dates = { old: '2014-01-09', mid: '2018-07-13', new: '2024-05' };
const { agreement: usual } = base.edition.kinds;
const corpusOf = (...agreements: Agreement[]): Corpus => ({
  ...edited({ kinds: { pact: { ...usual!, name: 'Pact' }, loan: { ...usual!, name: 'Loan' } }, follows: 'pact' }),
  dates: Object.entries(dates).map(([id, date]) => event({ id, date })),
  agreements,
});

test.each<[string, Agreement[], string[]]>([
  ['kinds in the order of the edition', [made('b', 'loan'), made('a', 'pact')], ['a', 'b']],
  [
    'the oldest of a kind first',
    [made('b', 'pact', { talks: 'new' }), made('a', 'pact', { signed: 'old' })],
    ['a', 'b'],
  ],
  ['what has not begun last', [made('b', 'pact'), made('a', 'pact', { talks: 'mid' })], ['a', 'b']],
  ['nothing without agreements', [], []],
])('rows: %s', (_, agreements, ids) => {
  expect(agreed(corpusOf(...agreements)).map(({ id }) => id)).toEqual(ids);
});

test.each<[Brief, string, string | undefined, string | undefined]>([
  [{ signed: 'mid', 'in-force': 'new' }, 'in force', '2018-07-13', '2024-05'],
  [{ talks: 'old', signed: 'mid' }, 'signed, not in force', '2018-07-13', undefined],
  [{ talks: 'old', principle: 'mid' }, 'agreed in principle', undefined, undefined],
  [{}, 'not begun', undefined, undefined],
])('an agreement with the steps %o', (taken, status, signed, inForce) => {
  const whole = (date: string | undefined) => date && { date, partly: false };
  expect(agreed(corpusOf(made('a', 'pact', taken)))).toMatchObject([
    { status, signed: whole(signed), inForce: whole(inForce) },
  ]);
});

test('dates of some parties are the first of these', () => {
  const by = (date: string, ...parties: string[]) => [{ date, parties }];
  const taken = { signed: [...by('mid', 'coro'), ...by('old', 'asha')], 'in-force': by('mid', 'asha') };
  expect(agreed(corpusOf(made('a', 'pact', taken, ['asha', 'brix', 'coro'])))).toMatchObject([
    {
      status: 'in force for 1 of 3',
      signed: { date: '2014-01-09', partly: true },
      inForce: { date: '2018-07-13', partly: true },
    },
  ]);
});

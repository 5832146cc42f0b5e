import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { matrix } from '../../src/figures/matrix.ts';
import { actor, agreement, base, edited, event, steps } from '../views/corpora.ts';

type Agreement = Corpus['agreements'][number];
type Brief = Parameters<typeof steps>[0];

const made = (id: string, type: string, parties: string[], taken: Brief = {}) =>
  agreement({ id, name: id, type, parties, steps: steps(taken) });
const PAIR = ['asha', 'brix'];
const dates = { old: '2014-01-09', mid: '2018-07-13', new: '2024-05' };
const { agreement: usual } = base.edition.kinds;
const edition = edited({
  kinds: { pact: { ...usual!, name: 'Pact' }, loan: { ...usual!, name: 'Loan' } },
  follows: 'pact',
  cast: [
    { actor: 'asha', shape: 'disc', colour: '#112233' },
    { actor: 'brix', shape: 'square', colour: '#445566' },
  ],
});
const corpusOf = (...agreements: Agreement[]): Corpus => ({
  ...edition,
  actors: ['brix', 'asha', 'coro', 'dune'].map((id) => actor({ id, name: id })),
  dates: Object.entries(dates).map(([id, date]) => event({ id, date })),
  agreements,
});

test.each<[string, Agreement[], string[]]>([
  ['kinds in the order of the edition', [made('b', 'loan', PAIR), made('a', 'pact', PAIR)], ['a', 'b']],
  [
    'the oldest of a kind first',
    [made('b', 'pact', PAIR, { talks: 'new' }), made('a', 'pact', PAIR, { signed: 'old' })],
    ['a', 'b'],
  ],
  ['what has not begun last', [made('b', 'pact', PAIR), made('a', 'pact', PAIR, { talks: 'mid' })], ['a', 'b']],
  ['nothing without agreements', [], []],
])('rows: %s', (_, agreements, ids) => {
  expect(matrix(corpusOf(...agreements)).rows.map(({ id }) => id)).toEqual(ids);
});

test.each<[string, Agreement[], string[]]>([
  [
    'whom all pacts share first, even if others have more agreements',
    [
      made('a', 'loan', ['asha', 'brix']),
      made('b', 'pact', ['brix', 'coro']),
      made('c', 'pact', ['asha', 'coro']),
      made('d', 'loan', ['asha', 'brix']),
    ],
    ['coro', 'brix', 'asha'],
  ],
  [
    'then by the number of agreements',
    [made('a', 'pact', ['asha', 'coro']), made('b', 'pact', PAIR), made('c', 'loan', ['brix', 'asha'])],
    ['asha', 'brix', 'coro'],
  ],
  [
    'then as they appear',
    [made('a', 'pact', ['asha', 'dune']), made('b', 'pact', ['asha', 'coro'])],
    ['asha', 'dune', 'coro'],
  ],
  ['as they appear in an agreement of many', [made('a', 'pact', ['dune', 'asha', 'coro'])], ['dune', 'asha', 'coro']],
  ['as they appear without pacts', [made('a', 'loan', ['coro', 'asha'])], ['coro', 'asha']],
  ['none without agreements', [], []],
])('columns: %s', (_, agreements, ids) => {
  expect(matrix(corpusOf(...agreements)).columns.map(({ id }) => id)).toEqual(ids);
});

test.each<[Brief, object, string]>([
  [
    { signed: 'mid', 'in-force': 'new' },
    {
      status: 'in force',
      signed: { date: '2018-07-13', partly: false },
      inForce: { date: '2024-05', partly: false },
    },
    'full',
  ],
  [
    { talks: 'old', signed: 'mid' },
    { status: 'signed, not in force', signed: { date: '2018-07-13', partly: false }, inForce: undefined },
    'half',
  ],
  [{ talks: 'old', principle: 'mid' }, { status: 'agreed in principle', signed: undefined }, 'open'],
  [{ talks: 'old' }, { status: 'under negotiation', signed: undefined, inForce: undefined }, 'open'],
  [{}, { status: 'not begun' }, 'open'],
])('an agreement with the steps %o', (taken, row, level) => {
  const { rows } = matrix(corpusOf(made('a', 'pact', PAIR, taken)));
  expect(rows).toMatchObject([row]);
  expect(rows[0]!.marks.map((mark) => mark.level)).toEqual([level, level]);
});

test('each party to an agreement of many is filled as far as it has come; dates of some are the first of these', () => {
  const by = (date: string, ...parties: string[]) => [{ date, parties }];
  const agreements = [
    made('a', 'pact', ['asha', 'brix', 'coro', 'dune'], {
      signed: by('old', 'asha', 'brix', 'coro'),
      'in-force': by('mid', 'asha', 'brix'),
    }),
  ];
  const [row] = matrix(corpusOf(...agreements)).rows;
  expect(row!.marks.map(({ id, level }) => [id, level])).toEqual([
    ['asha', 'full'],
    ['brix', 'full'],
    ['coro', 'half'],
    ['dune', 'open'],
  ]);
  expect(row).toMatchObject({
    status: 'in force for 2 of 4',
    signed: { date: '2014-01-09', partly: true },
    inForce: { date: '2018-07-13', partly: true },
  });
});

test('a party that has left is not filled', () => {
  const agreements = [made('a', 'treaty', PAIR, { 'in-force': 'old', left: [{ date: 'mid', parties: ['asha'] }] })];
  const kinds = {
    treaty: { name: 'Treaty', steps: { 'in-force': { phase: 'in-force' }, left: { phase: 'ended' } } },
  } as const;
  const corpus = { ...corpusOf(...agreements), edition: { ...edition.edition, kinds, follows: 'treaty' } };
  const [row] = matrix(corpus).rows;
  expect(row!.marks.map(({ level }) => level)).toEqual(['open', 'full']);
  expect(row!.status).toBe('in force for 1 of 2');
});

test('marks stand in the columns of their parties, each in the shape of its actor', () => {
  const { columns, rows } = matrix(
    corpusOf(
      made('a', 'pact', ['brix', 'asha']),
      made('b', 'pact', ['coro', 'asha']),
      made('c', 'loan', ['coro', 'asha']),
    ),
  );
  expect(columns.map(({ id, x }) => [id, x])).toEqual([
    ['asha', 16.7],
    ['coro', 50],
    ['brix', 83.3],
  ]);
  expect(rows.map(({ first, marks }) => [first, ...marks.map(({ id, shape, x }) => [id, shape, x])])).toEqual([
    [true, ['asha', 'disc', 16.7], ['brix', 'square', 83.3]],
    [false, ['asha', 'disc', 16.7], ['coro', 'diamond', 50]],
    [true, ['asha', 'disc', 16.7], ['coro', 'diamond', 50]],
  ]);
});

test.each([
  ['Short', ['Short']],
  ['Asha–Brix Fisheries and Tides Agreement', ['Asha–Brix Fisheries', 'and Tides Agreement']],
  [
    'Treaty on the conservation of tidal flats and of their birds',
    ['Treaty on the conservation of', 'tidal flats and of their birds'],
  ],
  [
    'Extraordinarily-long-compound-name-of-one-word agreement',
    ['Extraordinarily-long-compound-name-of-one-word', 'agreement'],
  ],
])('the name %j in lines', (name, lines) => {
  expect(matrix(corpusOf(agreement({ ...made('a', 'pact', PAIR), name }))).rows[0]!.lines).toEqual(lines);
});

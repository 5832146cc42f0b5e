import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { durations } from '../../src/figures/durations.ts';
import { agreement, base, edited, event, steps } from '../views/corpora.ts';

type Agreement = Corpus['agreements'][number];

/** Days since the first of the decisions: 0, 100, 200, 200 and 400; since the second, at the as-of date: 200. */
const DATES = {
  one: '2020-01-01',
  principle: '2020-04-10',
  signed: '2020-07-19',
  approved: '2020-07-19',
  force: '2021-02-04',
  two: '2021-01-01',
  month: '2021-01',
};
const dates = Object.entries(DATES).map(([id, date]) => event({ id, date, agreements: [] }));
const named = (id: string, name: string) => ({ [id]: { kind: 'actor', name, label: name, url: `glossary/#${id}` } });
const index = { ...named('asha', 'Asha'), ...named('brix', 'Brix'), ...named('coro', 'Coro') };
const { agreement: usual } = base.edition.kinds;
const edition = edited({
  kinds: { pact: { ...usual!, name: 'Pact' }, loan: { ...usual!, name: 'Loan' } },
  follows: 'pact',
});
const made = (id: string, partner: string, taken: Parameters<typeof steps>[0]) =>
  agreement({ id, type: 'pact', parties: ['asha', partner], name: `Pact with ${partner}`, steps: steps(taken) });
const ONE = made('one', 'brix', {
  talks: 'one',
  principle: 'principle',
  signed: 'signed',
  approved: ['approved'],
  'in-force': 'force',
});
const TWO = made('two', 'coro', { talks: 'two' });
const corpusOf = (agreements: Agreement[], more: Corpus['dates'] = []): Corpus => ({
  ...edition,
  asOf: '2021-07-20',
  index,
  agreements,
  dates: [...dates, ...more],
});
const mark = (sign: string, x: number, words: string, url: string) => ({ sign, x, words, url });

test('the steps of each agreement stand where their days are on an axis as long as the longest', () => {
  expect(durations(corpusOf([TWO, ONE]))).toEqual({
    rows: [
      {
        name: 'Brix',
        lines: ['Brix'],
        status: 'in force',
        beside: true,
        url: 'glossary/#one',
        end: 100,
        open: false,
        forecasts: [],
        marks: [
          mark('◇', 25, '100', 'timeline/#principle'),
          mark('◆', 50, '200', 'timeline/#signed'),
          mark('●', 100, '400', 'timeline/#force'),
        ],
        said: [
          mark('◇', 25, '100', 'timeline/#principle'),
          mark('◆', 50, '200', 'timeline/#signed'),
          mark('●', 100, '400', 'timeline/#force'),
        ],
      },
      {
        name: 'Coro',
        lines: ['Coro'],
        status: 'under negotiation',
        beside: true,
        url: 'glossary/#two',
        end: 50,
        open: true,
        forecasts: [],
        marks: [mark('→', 50, '200', 'glossary/#two')],
        said: [mark('→', 50, '200', 'glossary/#two')],
      },
    ],
    ticks: [
      { x: 0, label: '0' },
      { x: 25, label: '100 days' },
      { x: 50, label: '200' },
      { x: 75, label: '300' },
      { x: 100, label: '400' },
    ],
    legend: '◇ agreed in principle, ◆ signed, ● in force, → not found by the as-of date',
  });
});

test.each<[string, Agreement[], [string, number, boolean, string][]]>([
  ['not begun', [made('a', 'brix', {})], []],
  ['decided in an unknown month', [made('a', 'brix', { talks: 'month', signed: 'force' })], []],
  ['signed without a decision', [made('a', 'brix', { signed: 'signed', 'in-force': 'force' })], []],
  ['of another type', [{ ...ONE, type: 'loan' }], []],
  ['none', [], []],
  [
    'agreed in principle and open',
    [made('a', 'brix', { talks: 'one', principle: 'principle' }), TWO],
    [
      ['Brix', 100, true, '100, 566'],
      ['Coro', 35.3, true, '200'],
    ],
  ],
  [
    'signed, not in force',
    [made('a', 'brix', { talks: 'one', signed: 'signed' }), TWO],
    [
      ['Brix', 100, false, '200'],
      ['Coro', 100, true, '200'],
    ],
  ],
])('rows: %s', (_, agreements, rows) => {
  const shown = durations(corpusOf(agreements)).rows;
  expect(
    shown.map(({ name, end, open, marks }) => [name, end, open, marks.map(({ words }) => words).join(', ')]),
  ).toEqual(rows);
});

test.each<[string, string[][], string[]]>([
  [
    'the party that is not common',
    [
      ['asha', 'brix'],
      ['coro', 'asha'],
    ],
    ['Brix', 'Coro'],
  ],
  [
    'the agreement, where several or none are not common',
    [
      ['asha', 'brix', 'coro'],
      ['asha', 'coro'],
    ],
    ['Brix', 'Pact 1'],
  ],
  ['a single agreement', [['asha', 'coro']], ['Pact 0']],
  [
    'the agreements, where no party is common',
    [
      ['brix', 'coro'],
      ['asha', 'coro'],
      ['brix', 'asha'],
    ],
    ['Pact 0', 'Pact 1', 'Pact 2'],
  ],
])('a row has the name of %s', (_, parties, names) => {
  const agreements = parties.map((own, number) => ({
    ...made(`a-${number}`, '', { talks: 'one' }),
    name: `Pact ${number}`,
    parties: own,
  }));
  const rows = durations(corpusOf([...agreements, { ...TWO, type: 'loan', parties: ['brix'] }])).rows;
  expect(rows.map(({ name }) => name)).toEqual(names);
});

test('without agreements nothing is drawn', () => {
  expect(durations({ ...corpusOf([]), dates: [] })).toMatchObject({ rows: [], legend: '' });
});

test.each([
  ['2022-12-31', ['0', '200 days', '400', '600']],
  ['2023-01-02', ['0', '1 year', '2']],
])('an axis to %s has days, one of two years or more has years', (asOf, labels) => {
  expect(durations({ ...corpusOf([TWO]), asOf }).ticks.map(({ label }) => label)).toEqual(labels);
});

test('of the dates on which parties sign one by one the text has the first, and the axis all', () => {
  const signed = [
    { date: 'principle', parties: ['asha'] },
    { date: 'force', parties: ['brix'] },
  ];
  const [row] = durations(corpusOf([made('a', 'brix', { talks: 'one', signed })])).rows;
  expect([row!.said, row!.marks].map((marks) => marks.map(({ words }) => words))).toEqual([['100'], ['100', '400']]);
});

test('a name that is too long gives way to an alias, or stands in lines with its status below', () => {
  const name = 'Pact on the lights, buoys and bells of the outer banks';
  const aliased = { ...made('a', 'brix', { talks: 'one' }), name, aliases: ['Bells Pact', 'Pact on the Bells'] };
  const plain = { ...aliased, id: 'b', aliases: [] };
  const rows = durations(corpusOf([aliased, plain])).rows;
  expect(rows.map(({ lines, beside }) => [lines, beside])).toEqual([
    [['Bells Pact'], true],
    [['Pact on the lights, buoys', 'and bells of the outer banks'], false],
  ]);
});

test('a forecast is counted from the talks, even where a proposal came before them', () => {
  const kinds = {
    pact: {
      name: 'Pact',
      steps: { idea: { phase: 'proposed' }, talks: { phase: 'negotiating' }, signed: { phase: 'signed' } },
    },
  } as const;
  const forecast = event({ id: 'f', date: '2021-02-01', due: '2021-07-20', kind: 'forecast', agreements: ['a'] });
  const corpus = corpusOf([made('a', 'brix', { idea: 'one', talks: 'two' })], [forecast]);
  const [row] = durations({ ...corpus, edition: { ...edition.edition, kinds, follows: 'pact' } }).rows;
  expect(row!.forecasts.map(({ x }) => x)).toEqual([100]);
});

test.each<[string, Agreement[], string]>([
  ['all that is drawn', [ONE, TWO], '◇ agreed in principle, ◆ signed, ● in force, → not found by the as-of date'],
  ['a signature alone', [made('a', 'brix', { talks: 'one', signed: 'signed' })], '◆ signed'],
  ['nothing found', [TWO], '→ not found by the as-of date'],
])('the legend names %s and no more', (_, agreements, legend) => {
  expect(durations(corpusOf(agreements)).legend).toBe(legend);
});

test('a forecast is in the legend', () => {
  const forecast = event({ id: 'f', date: '2021-02-01', due: '2021-03', kind: 'forecast', agreements: ['two'] });
  expect(durations(corpusOf([TWO], [forecast])).legend).toBe('→ not found by the as-of date, ▽ forecast');
});

test('a kind with other steps has other marks', () => {
  const bill = {
    name: 'Bill',
    steps: { tabled: { phase: 'proposed' }, law: { phase: 'in-force' }, repealed: { phase: 'ended' } },
  } as const;
  const agreements = [
    agreement({
      id: 'b',
      type: 'bill',
      name: 'Tide Bill',
      steps: steps({ tabled: 'one', law: 'signed', repealed: 'force' }),
    }),
  ];
  const corpus = { ...corpusOf(agreements), edition: { ...edition.edition, kinds: { bill }, follows: 'bill' } };
  expect(durations(corpus)).toMatchObject({
    rows: [
      {
        name: 'Tide Bill',
        status: 'ended',
        open: false,
        marks: [
          { sign: '●', x: 50 },
          { sign: '✕', x: 100 },
        ],
      },
    ],
    legend: '● in force, ✕ ended',
  });
});

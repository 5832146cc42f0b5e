import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { durations } from '../../src/figures/durations.ts';
import { agreement, base, event } from '../views/corpora.ts';

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
const index = { ...base.index, uk: { kind: 'actor', name: 'United Kingdom', label: 'UK', url: 'glossary/#uk' } };
const made = (id: string, partner: string, steps: Partial<Agreement['steps']>) =>
  agreement({ id, type: 'raa', parties: ['japan', partner], steps: { approved: [], ...steps } });
const ONE = made('one', 'uk', {
  talks: 'one',
  principle: 'principle',
  signed: 'signed',
  approved: ['approved'],
  'in-force': 'force',
});
const TWO = made('two', 'france', { talks: 'two' });
const corpusOf = (agreements: Agreement[], more: Corpus['dates'] = []): Corpus => ({
  ...base,
  asOf: '2021-07-20',
  index,
  agreements,
  dates: [...dates, ...more],
});
const mark = (sign: string, x: number, words: string, url: string) => ({ sign, x, words, url });

test('the steps of each agreement stand where their days are on an axis as long as the longest', () => {
  expect(durations(corpusOf([TWO, ONE]), 'raa')).toEqual({
    rows: [
      {
        name: 'United Kingdom',
        status: 'in force',
        url: 'glossary/#one',
        end: 100,
        open: false,
        forecasts: [],
        marks: [
          mark('◇', 25, '100', 'timeline/#principle'),
          mark('◆', 50, '200', 'timeline/#signed'),
          mark('●', 100, '400', 'timeline/#force'),
        ],
      },
      {
        name: 'France',
        status: 'under negotiation',
        url: 'glossary/#two',
        end: 50,
        open: true,
        forecasts: [],
        marks: [mark('→', 50, '200', 'glossary/#two')],
      },
    ],
    ticks: [
      { x: 0, label: '0' },
      { x: 91.3, label: '1 year' },
    ],
  });
});

test.each<[string, Agreement[], [string, number, boolean, string][]]>([
  ['not begun', [made('a', 'uk', {})], []],
  ['decided in an unknown month', [made('a', 'uk', { talks: 'month', signed: 'force' })], []],
  ['signed without a decision', [made('a', 'uk', { signed: 'signed', 'in-force': 'force' })], []],
  ['of another type', [{ ...ONE, type: 'acsa' }], []],
  ['none', [], []],
  [
    'agreed in principle and open',
    [made('a', 'uk', { talks: 'one', principle: 'principle' }), TWO],
    [
      ['United Kingdom', 100, true, '100, 566'],
      ['France', 35.3, true, '200'],
    ],
  ],
  [
    'signed, not in force',
    [made('a', 'uk', { talks: 'one', signed: 'signed' }), TWO],
    [
      ['United Kingdom', 100, false, '200'],
      ['France', 100, true, '200'],
    ],
  ],
])('rows: %s', (_, agreements, rows) => {
  const shown = durations(corpusOf(agreements), 'raa').rows;
  expect(
    shown.map(({ name, end, open, marks }) => [name, end, open, marks.map(({ words }) => words).join(', ')]),
  ).toEqual(rows);
});

test.each([
  [
    'without the common party',
    [
      ['japan', 'uk'],
      ['france', 'japan'],
    ],
    ['United Kingdom', 'France'],
  ],
  [
    'all that are not common',
    [
      ['japan', 'uk', 'france'],
      ['japan', 'france'],
    ],
    ['United Kingdom', 'Japan, France'],
  ],
  ['all of a single agreement', [['japan', 'france']], ['Japan, France']],
  [
    'all, where none is common',
    [
      ['uk', 'france'],
      ['japan', 'france'],
      ['uk', 'japan'],
    ],
    ['United Kingdom, France', 'Japan, France', 'United Kingdom, Japan'],
  ],
])('partners are named %s', (_, parties, names) => {
  const agreements = parties.map((own, number) => ({ ...made(`a-${number}`, '', { talks: 'one' }), parties: own }));
  expect(
    durations(corpusOf([...agreements, { ...TWO, type: 'acsa', parties: ['uk'] }]), 'raa').rows.map(({ name }) => name),
  ).toEqual(names);
});

test('without agreements the axis has its beginning alone', () => {
  expect(durations({ ...corpusOf([]), dates: [] }, 'raa')).toEqual({ rows: [], ticks: [{ x: 0, label: '0' }] });
});

test('the days of the story', () => {
  const { rows } = durations(readCorpus(join(import.meta.dirname, '../../content')), 'raa');
  expect(
    rows.map(({ name, open, marks, forecasts }) => [
      name,
      open,
      marks.map(({ sign, words }) => sign + words).join(' '),
      forecasts.length,
    ]),
  ).toEqual([
    ['Australia', false, '◇2,324 ◆2,739 ●3,323', 0],
    ['United Kingdom', false, '◇219 ◆470 ●747', 0],
    ['Philippines', false, '◆248 ●678', 0],
    ['France', true, '→935', 2],
  ]);
});

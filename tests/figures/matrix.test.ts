import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { matrix } from '../../src/figures/matrix.ts';
import { site } from '../../src/site.config.ts';
import { actor, agreement, base, event } from '../views/corpora.ts';

type Agreement = Corpus['agreements'][number];

const matrixOf = (corpus: Corpus) => matrix(corpus, site.figures);
const made = (id: string, type: Agreement['type'], parties: string[], steps: Partial<Agreement['steps']> = {}) =>
  agreement({ id, name: id, type, parties, steps: { approved: [], ...steps } });
const PAIR = ['japan', 'france'];
const dates = { old: '2014-01-09', mid: '2018-07-13', new: '2024-05' };
const corpusOf = (...agreements: Agreement[]): Corpus => ({
  ...base,
  actors: ['france', 'japan', 'australia', 'canada'].map((id) => actor({ id, name: id })),
  dates: Object.entries(dates).map(([id, date]) => event({ id, date })),
  agreements,
});

test.each<[string, Agreement[], string[]]>([
  ['types in their order', [made('b', 'acsa', PAIR), made('a', 'raa', PAIR)], ['a', 'b']],
  [
    'the oldest of a type first',
    [made('b', 'raa', PAIR, { talks: 'new' }), made('a', 'raa', PAIR, { signed: 'old' })],
    ['a', 'b'],
  ],
  ['what has not begun last', [made('b', 'raa', PAIR), made('a', 'raa', PAIR, { talks: 'mid' })], ['a', 'b']],
  ['nothing without agreements', [], []],
])('rows: %s', (_, agreements, ids) => {
  expect(matrixOf(corpusOf(...agreements)).rows.map(({ id }) => id)).toEqual(ids);
});

test.each<[string, Agreement[], string[]]>([
  ['Japan first', [made('a', 'raa', ['france', 'japan'])], ['japan', 'france']],
  [
    'then by the number of agreements',
    [made('a', 'raa', ['japan', 'australia']), made('b', 'raa', PAIR), made('c', 'acsa', ['france', 'japan'])],
    ['japan', 'france', 'australia'],
  ],
  [
    'then as they appear',
    [made('a', 'raa', ['japan', 'canada']), made('b', 'raa', ['japan', 'australia'])],
    ['japan', 'canada', 'australia'],
  ],
  ['none without agreements', [], []],
])('columns: %s', (_, agreements, ids) => {
  expect(matrixOf(corpusOf(...agreements)).columns.map(({ id }) => id)).toEqual(ids);
});

test.each<[Partial<Agreement['steps']>, object]>([
  [
    { signed: 'mid', 'in-force': 'new' },
    { status: 'in force', level: 'full', signed: '2018-07-13', inForce: '2024-05' },
  ],
  [
    { talks: 'old', signed: 'mid' },
    { status: 'signed, not in force', level: 'half', signed: '2018-07-13', inForce: undefined },
  ],
  [
    { talks: 'old', principle: 'mid' },
    { status: 'agreed in principle', level: 'open', signed: undefined },
  ],
  [{ talks: 'old' }, { status: 'under negotiation', level: 'open', signed: undefined, inForce: undefined }],
  [{}, { status: 'not begun', level: 'open' }],
])('an agreement with the steps %o', (steps, row) => {
  expect(matrixOf(corpusOf(made('a', 'raa', ['japan', 'france'], steps))).rows).toMatchObject([row]);
});

test('marks stand in the columns of their parties, each in the shape of its state', () => {
  const { columns, rows } = matrixOf(
    corpusOf(made('a', 'raa', ['france', 'japan']), made('b', 'acsa', ['australia', 'japan'])),
  );
  expect(columns.map(({ x }) => x)).toEqual([16.7, 50, 83.3]);
  expect(rows.map(({ first, marks }) => [first, ...marks.map(({ id, shape, x }) => [id, shape, x])])).toEqual([
    [true, ['japan', 'disc', 16.7], ['france', 'square', 50]],
    [true, ['japan', 'disc', 16.7], ['australia', 'diamond', 83.3]],
  ]);
});

test.each([
  ['Short', ['Short']],
  ['Japan–UK Reciprocal Access Agreement', ['Japan–UK Reciprocal', 'Access Agreement']],
  [
    'France–Japan defence equipment and technology transfer agreement',
    ['France–Japan defence equipment and', 'technology transfer agreement'],
  ],
  [
    'Extraordinarily-long-compound-name-of-one-word agreement',
    ['Extraordinarily-long-compound-name-of-one-word', 'agreement'],
  ],
])('the name %j in lines', (name, lines) => {
  expect(matrixOf(corpusOf(agreement({ ...made('a', 'raa', ['japan', 'france']), name }))).rows[0]!.lines).toEqual(
    lines,
  );
});

test('the story: every agreement once, linked to its record', () => {
  const story = readCorpus(join(import.meta.dirname, '../../content'));
  const { columns, rows } = matrixOf(story);
  expect(rows.map(({ id, marks }) => [id, ...marks.map((mark) => mark.id)])).toEqual([
    ['raa-australia', 'japan', 'australia'],
    ['raa-uk', 'japan', 'united-kingdom'],
    ['raa-philippines', 'japan', 'philippines'],
    ['raa-france', 'japan', 'france'],
    ['acsa-france', 'japan', 'france'],
    ['equipment-france', 'japan', 'france'],
    ['infosec-france', 'japan', 'france'],
  ]);
  expect([...columns, ...rows].every(({ id, url }) => url === story.index[id]!.url)).toBe(true);
});

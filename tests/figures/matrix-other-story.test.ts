import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Cast } from '../../src/figures/cast.ts';
import { matrix } from '../../src/figures/matrix.ts';
import { actor, agreement, base } from '../views/corpora.ts';

type Agreement = Corpus['agreements'][number];

const NAMES = { germany: 'Germany', korea: 'Korea', poland: 'Poland' };
const CAST: Cast = { type: 'status-of-forces', disc: 'germany', square: 'korea' };
const made = (type: Agreement['type'], ...parties: string[]) =>
  agreement({ id: parties.join('-'), type, parties, steps: { approved: [] } });
const corpusOf = (...agreements: Agreement[]): Corpus => ({
  ...base,
  actors: Object.entries(NAMES).map(([id, name]) => actor({ id, name })),
  agreements,
});

test('the parties of another story have their names, and the shapes that its publisher gives them', () => {
  const { columns, rows } = matrix(
    corpusOf(made('status-of-forces', 'korea', 'germany'), made('status-of-forces', 'poland', 'germany')),
    CAST,
  );
  expect(columns.map(({ name }) => name)).toEqual(['Germany', 'Korea', 'Poland']);
  expect(rows.map(({ marks }) => marks.map(({ name, shape }) => [name, shape]))).toEqual([
    [
      ['Germany', 'disc'],
      ['Korea', 'square'],
    ],
    [
      ['Germany', 'disc'],
      ['Poland', 'diamond'],
    ],
  ]);
});

test('whom all agreements of the type share stands first, even if others have more', () => {
  const agreements = [
    made('acsa', 'germany', 'korea'),
    made('status-of-forces', 'korea', 'poland'),
    made('status-of-forces', 'germany', 'poland'),
  ];
  expect(
    matrix(corpusOf(...agreements, made('equipment', 'germany', 'korea')), CAST).columns.map(({ id }) => id),
  ).toEqual(['poland', 'germany', 'korea']);
});

test('without agreements of the type, the disc stands first', () => {
  const { columns, rows } = matrix(corpusOf(made('acsa', 'korea', 'germany')), CAST);
  expect(columns.map(({ id }) => id)).toEqual(['germany', 'korea']);
  expect(rows).toHaveLength(1);
});

test('nobody of the cast need be in it', () => {
  const { columns, rows } = matrix(corpusOf(made('acsa', 'korea', 'poland')), {
    type: 'raa',
    disc: 'nobody',
    square: 'none',
  });
  expect(columns.map(({ name }) => name)).toEqual(['Korea', 'Poland']);
  expect(rows[0]!.marks.map(({ shape }) => shape)).toEqual(['diamond', 'diamond']);
});

test('nothing is drawn without agreements', () => {
  expect(matrix(corpusOf(), CAST)).toEqual({ columns: [], rows: [] });
});

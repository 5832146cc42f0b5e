import { expect, test } from 'vitest';
import { trackerTable } from '../../src/views/tracker-table.ts';
import { agreement, base, event, steps } from './corpora.ts';

const dates = ['2000-01-01', '2001-01-01', '2002-01-01', '2003-01-01'].map((date, index) =>
  event({ id: `day-${index}`, date }),
);

const table = (...taken: Parameters<typeof steps>[0][]) => {
  const agreements = taken.map((one, index) => agreement({ id: `pact-${index}`, steps: steps(one) }));
  const { steps: columns, rows } = trackerTable({ ...base, asOf: '2004-05-02', dates, agreements }, 'agreement');
  return {
    columns: columns.map(({ name }) => name),
    rows: rows.map(({ cells, sought }) => [cells.map(({ taken }) => taken.length), sought]),
  };
};

test('a column stands for each step that one of them took; an open one says the rest of its row', () => {
  expect(table({ talks: 'day-0', signed: 'day-1', approved: ['day-2', 'day-3'] }, { talks: 'day-3' })).toEqual({
    columns: ['Decision to negotiate', 'Signed', 'Approved'],
    rows: [
      [[1, 1, 2], undefined],
      [[1], { name: 'Signed', left: 2 }],
    ],
  });
});

test('what is looked for has a column even where nobody took that step', () => {
  expect(table({ talks: 'day-0' })).toEqual({
    columns: ['Decision to negotiate', 'Signed'],
    rows: [[[1], { name: 'Signed', left: 1 }]],
  });
});

import { expect, test } from 'vitest';
import { overview } from '../../src/figures/overview.ts';
import { event } from '../views/corpora.ts';

type Kind = Parameters<typeof overview>[0]['dates'][number]['kind'];

const events = (dates: readonly string[], kind: Kind = 'event') =>
  dates.map((date, index) => event({ id: `${kind}-${index}`, date, kind }));
const drawn = (dates: ReturnType<typeof events>, asOf = '2023-12-31') => overview({ dates, asOf });
const levelsOf = (...dates: string[]) => drawn(events(dates)).lanes[0]!.levels.map((marks) => marks.map(({ x }) => x));

test.each([
  ['a year is the whole axis', ['2023-01-01', '2023-07-02', '2023-12-31'], [[0, 50, 100]]],
  [
    'years are as wide as their dates are many, and one',
    ['2023-01-01', '2024-01-01', '2024-05-01', '2024-12-31'],
    [[0, 33, 55, 100]],
  ],
  ['years without dates are together as wide as one date', ['2020-01-01', '2023-01-01', '2023-07-02'], [[0, 50, 75]]],
  ['an interval stands where it begins', ['2023-01-01', '2023-07-02/2023-07-03'], [[0, 50]]],
  ['an interval without a beginning stands at its end', ['2023-01-01', '../2023-07-02'], [[0, 50]]],
  ['marks that would touch are stacked', ['2023-01-12', '2023-01-04', '2023-01-01'], [[0, 3], [1]]],
  ['dates of a day are stacked', ['2023-01-01', '2023-01-01', '2023-01-01'], [[0], [0], [0]]],
  ['no mark stands on the span of another', ['2023-01', '2023-01-20', '2023-02-15'], [[0, 12], [5]]],
])('%s', (_, dates, levels) => {
  expect(levelsOf(...dates)).toEqual(levels);
});

test('each kind that has dates has its lane, always in one order', () => {
  const kinds = ['forecast', 'background', 'event'] as const;
  const dates = kinds.flatMap((kind) => events(['2023-05-01'], kind));
  expect(drawn(dates).lanes).toEqual([
    { kind: 'event', levels: [[{ entry: dates[2], x: 33 }]] },
    { kind: 'background', levels: [[{ entry: dates[1], x: 33 }]] },
    { kind: 'forecast', levels: [[{ entry: dates[0], x: 33 }]] },
  ]);
});

test.each<[string, string, string | undefined, { from: number; to: number; exact: boolean } | undefined]>([
  ['a day', '2023-02-01', undefined, undefined],
  ['a few days', '2023-02-01/2023-02-03', undefined, undefined],
  ['an interval', '2023-02-01/2023-03-15', undefined, { from: 8, to: 20, exact: true }],
  ['an interval of months', '2023-04/2023-05', undefined, { from: 25, to: 41, exact: true }],
  ['an unsure interval', '2023-02-01~/2023-03-15', undefined, { from: 8, to: 20, exact: false }],
  ['an interval that goes on', '2023-11/..', undefined, { from: 83, to: 100, exact: false }],
  ['an interval of unknown beginning', '/2023-02-01', undefined, { from: 0, to: 8, exact: false }],
  ['a month', '2023-04', undefined, { from: 25, to: 33, exact: false }],
  ['about a month', '2023-06~', undefined, { from: 41, to: 49, exact: false }],
  ['a year', '2023', undefined, { from: 0, to: 100, exact: false }],
  ['a forecast', '2023-03-01', '2023-06', { from: 16, to: 49, exact: false }],
  ['a forecast made in an interval', '2023-02-01/2023-03-15', '2023-06-30', { from: 8, to: 49, exact: false }],
  ['a forecast beyond the axis', '2023-03-01', '2027', { from: 16, to: 100, exact: false }],
  ['a forecast without an end', '2023-03-01', '2023-06/..', { from: 16, to: 100, exact: false }],
  ['a forecast for the same week', '2023-03-01', '2023-03-05', undefined],
])('the span of %s', (_, date, due, span) => {
  expect(
    drawn([event({ id: 'a', date, due, kind: due ? 'forecast' : 'event' })]).lanes[0]!.levels[0]![0]!.span,
  ).toEqual(span);
});

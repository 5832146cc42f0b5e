import { expect, test } from 'vitest';
import { timeline, withDay } from '../../src/views/timeline.ts';
import { base, event } from './corpora.ts';

/** Events by their ids and dates. */
const events = (dates: Record<string, string>) => Object.entries(dates).map(([id, date]) => event({ id, date }));

/** The ids under their years. */
function listed(dates: Record<string, string>, newestFirst?: boolean): string[][] {
  return timeline(events(dates), newestFirst).map(({ year, dates }) => [year, ...dates.map(({ id }) => id)]);
}

test('the base tree has one entry', () => {
  expect(timeline(base.dates)).toEqual([{ year: '2024', dates: base.dates }]);
});

test.each<[string, Record<string, string>, string[][]]>([
  ['oldest first', { b: '2024-05-03', a: '2024-05-04', c: '2024-05-02' }, [['2024', 'c', 'b', 'a']]],
  ['the more exact first', { year: '2024', month: '2024-01', day: '2024-01-01' }, [['2024', 'day', 'month', 'year']]],
  [
    'in the order of the records on the same day',
    { b: '2024-05-02', a: '2024-05-02', c: '2024-05-02' },
    [['2024', 'b', 'a', 'c']],
  ],
  [
    'years in order',
    { a: '2024', b: '2022-12-31', c: '2023~', d: '2022' },
    [
      ['2022', 'd', 'b'],
      ['2023', 'c'],
      ['2024', 'a'],
    ],
  ],
  [
    'intervals where they begin',
    { over: '2023-12-31/2024-01-01', after: '2024-01-01' },
    [
      ['2023', 'over'],
      ['2024', 'after'],
    ],
  ],
  ['open intervals at the end they have', { since: '2023-05/..', until: '../2023-04' }, [['2023', 'until', 'since']]],
])('%s', (_, dates, years) => {
  expect(listed(dates)).toEqual(years);
  expect(listed(dates, false)).toEqual(years);
});

test('newest first, days stand the other way round, and what is of one day as in the records', () => {
  const dates = { c: '2022-12-31', a: '2024-05-02', b: '2024-05-02', d: '2024' };
  expect(listed(dates, true)).toEqual([
    ['2024', 'a', 'b', 'd'],
    ['2022', 'c'],
  ]);
});

test('the dates given are left as they are', () => {
  const dates = Object.freeze(events({ b: '2024', a: '2023' }));
  timeline(dates, true);
  expect(dates.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('without dates there are no years', () => {
  expect(timeline([])).toEqual([]);
});

const [day, before, ...others] = [
  event({ id: 'turn', date: '2024-05-02' }),
  event({ id: 'before', date: '2024-05-01' }),
  event({ id: 'hope', date: '2024-05-02', kind: 'forecast' }),
  event({ id: 'word', date: '2024-05-02', kind: 'statement' }),
  event({ id: 'echo', date: '2024-05-02', kind: 'statement' }),
];
const parted = (id: string | undefined) => {
  const { dates, same } = withDay([before!, ...others, day!], id);
  return [dates.map(({ id }) => id), ...same.map(({ kind, dates }) => [kind, ...dates.map(({ id }) => id)])];
};

test('what else is of the day that the story turns on stands under it, by kind', () => {
  expect(parted('turn')).toEqual([
    ['before', 'turn'],
    ['statement', 'word', 'echo'],
    ['forecast', 'hope'],
  ]);
});

test.each(['elsewhere', undefined])('nothing does where the day is not among the dates: %s', (id) => {
  expect(parted(id)).toEqual([['before', 'hope', 'word', 'echo', 'turn']]);
});

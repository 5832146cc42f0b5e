import { expect, test } from 'vitest';
import { timeline } from '../../src/views/timeline.ts';
import { base, event } from './corpora.ts';

/** Events by their ids and dates, forecasts where the id says so. */
const events = (dates: Record<string, string>) =>
  Object.entries(dates).map(([id, date]) => event({ id, date, kind: id.startsWith('f-') ? 'forecast' : 'event' }));

/** The ids under their years, those of the forecasts last. */
function listed(dates: Record<string, string>, newestFirst?: boolean): string[][] {
  const { years, forecasts } = timeline(events(dates), newestFirst);
  return [
    ...years.map(({ year, dates }) => [year, ...dates.map(({ id }) => id)]),
    ...(forecasts.length > 0 ? [forecasts.map(({ id }) => id)] : []),
  ];
}

test('the base tree has one entry', () => {
  expect(timeline(base.dates)).toEqual({ years: [{ year: '2024', dates: base.dates }], forecasts: [] });
});

test.each<[string, Record<string, string>, string[][]]>([
  ['oldest first', { b: '2024-05-03', a: '2024-05-04', c: '2024-05-02' }, [['2024', 'c', 'b', 'a']]],
  ['the more exact first', { year: '2024', month: '2024-01', day: '2024-01-01' }, [['2024', 'day', 'month', 'year']]],
  ['by id on the same day', { b: '2024-05-02', a: '2024-05-02', c: '2024-05-02' }, [['2024', 'a', 'b', 'c']]],
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
  [
    'forecasts apart',
    { 'f-b': '2023', a: '2022', 'f-a': '2021', b: '2023' },
    [
      ['2022', 'a'],
      ['2023', 'b'],
      ['f-a', 'f-b'],
    ],
  ],
  ['forecasts alone', { 'f-a': '2021' }, [['f-a']]],
])('%s', (_, dates, years) => {
  expect(listed(dates)).toEqual(years);
  expect(listed(dates, false)).toEqual(years);
});

test('newest first, everything stands the other way round', () => {
  const dates = { c: '2022-12-31', a: '2024-05-02', b: '2024-05-02', d: '2024', 'f-a': '2021', 'f-b': '2023' };
  expect(listed(dates)).toEqual([
    ['2022', 'c'],
    ['2024', 'd', 'a', 'b'],
    ['f-a', 'f-b'],
  ]);
  expect(listed(dates, true)).toEqual([
    ['2024', 'b', 'a', 'd'],
    ['2022', 'c'],
    ['f-b', 'f-a'],
  ]);
});

test('the dates given are left as they are', () => {
  const dates = Object.freeze(events({ b: '2024', a: '2023' }));
  timeline(dates, true);
  expect(dates.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('without dates there are no years', () => {
  expect(timeline([])).toEqual({ years: [], forecasts: [] });
});

import { expect, test } from 'vitest';
import { KIND_WORDS, timeline } from '../../src/views/timeline.ts';
import { EVENT_KINDS } from '../../src/model/event.ts';
import { base, event } from './corpora.ts';

/** The ids under their years. */
function listed(dates: Record<string, string>): string[][] {
  const years = timeline({ ...base, dates: Object.entries(dates).map(([id, date]) => event({ id, date })) });
  return years.map(({ year, entries }) => [year, ...entries.map(({ id }) => id)]);
}

test('the base tree has one entry', () => {
  expect(timeline(base)).toEqual([{ year: '2024', entries: base.dates }]);
});

test.each<[string, Record<string, string>, string[][]]>([
  ['oldest first', { b: '2024-05-03', a: '2024-05-04', c: '2024-05-02' }, [['2024', 'c', 'b', 'a']]],
  ['the more exact first', { year: '2024', month: '2024-01', day: '2024-01-01' }, [['2024', 'day', 'month', 'year']]],
  ['by id on the same day', { b: '2024-05-02', a: '2024-05-02', c: '2024-05-02' }, [['2024', 'a', 'b', 'c']]],
  ['years in order', { a: '2024', b: '2022-12-31', c: '2023~', d: '2022' }, [['2022', 'd', 'b'], ['2023', 'c'], ['2024', 'a']]],
  ['intervals where they begin', { over: '2023-12-31/2024-01-01', after: '2024-01-01' }, [['2023', 'over'], ['2024', 'after']]],
  ['open intervals at the end they have', { since: '2023-05/..', until: '../2023-04' }, [['2023', 'until', 'since']]],
])('%s', (_, dates, years) => {
  expect(listed(dates)).toEqual(years);
});

test('a corpus without dates has no years', () => {
  expect(timeline({ ...base, dates: [] })).toEqual([]);
});

test('every kind of entry has its words', () => {
  expect(Object.keys(KIND_WORDS).sort()).toEqual([...EVENT_KINDS].sort());
});

import { expect, test } from 'vitest';
import { sourcesByPublisher, usualDay } from '../../src/views/sources.ts';
import { base, source } from './corpora.ts';

const listed = (sources: typeof base.sources) =>
  sourcesByPublisher({ ...base, sources }).map(({ letter, name, sources }) => [
    letter,
    name,
    ...sources.map(({ id }) => id),
  ]);

test('sources stand under their publishers, by name, the newest first and undated ones last', () => {
  expect(
    listed([
      source({ id: 'n', publisher: 'NHK' }),
      source({ id: 'z', publisher: 'BBC', issued: undefined }),
      source({ id: 'old', publisher: 'BBC', issued: '2023' }),
      source({ id: 'e', publisher: 'École navale' }),
      source({ id: 't', publisher: 'The Mainichi' }),
      source({ id: 'new', publisher: 'BBC', issued: '2024-05' }),
      source({ id: 'b', publisher: 'BBC', issued: '2023-02-01' }),
      source({ id: 'a', publisher: 'BBC', issued: '2023-02-01' }),
      source({ id: '2', publisher: '2day' }),
    ]),
  ).toEqual([
    ['2', '2day', '2'],
    ['B', 'BBC', 'new', 'a', 'b', 'old', 'z'],
    ['E', 'École navale', 'e'],
    ['M', 'The Mainichi', 't'],
    ['N', 'NHK', 'n'],
  ]);
});

test('a source has what rests on it', () => {
  const [publisher] = sourcesByPublisher(base);
  expect(publisher!.sources[0]!.supports.map(({ name }) => name)).toContain('Talks agreed');
});

const read = (...days: string[]) =>
  usualDay({ asOf: '2024-05-03', sources: days.map((accessed, index) => source({ id: `s-${index}`, accessed })) });

test('the usual day is the one on which most sources were read, of two the first, without sources the as-of date', () => {
  expect(read('2024-01-02', '2024-01-01', '2024-01-03', '2024-01-01')).toBe('2024-01-01');
  expect(read('2024-01-02', '2024-01-01')).toBe('2024-01-02');
  expect(read()).toBe('2024-05-03');
});

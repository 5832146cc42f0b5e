import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { DATE_KINDS } from '../../src/model/date.ts';
import { overview } from '../../src/figures/overview.ts';
import { random } from '../permalinks/edits.ts';
import { event } from '../views/corpora.ts';

const events = (...dates: string[]) => dates.map((date, index) => event({ id: `d-${index}`, date }));

test.each([
  ['2023-12-31', 100],
  ['2023-07-02', 50],
  ['2023-07', 58],
  ['2025-01-01', 100],
  ['2022-12-31', 0],
])('the as-of date %s stands at %i of the year 2023', (asOf, x) => {
  expect(overview({ dates: events('2023'), asOf }).asOf).toBe(x);
});

test('years are named where there is room', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => String(2000 + index));
  const { years } = overview({ dates: events(...twenty), asOf: '2019' });
  expect(years).toEqual(Array.from({ length: 6 }, (_, index) => ({ year: String(2000 + 3 * index), x: 15 * index })));
  expect(overview({ dates: events('2020', '2023', '2023'), asOf: '2023' }).years).toEqual([
    { year: '2020', x: 0 },
    { year: '2023', x: 50 },
  ]);
});

test('without dates there is an empty axis', () => {
  expect(overview({ dates: [], asOf: '2024-05-03' })).toEqual({ lanes: [], years: [], asOf: 0 });
});

/** What is wrong with an overview of dates. */
function faults({ dates, asOf }: Pick<Corpus, 'dates' | 'asOf'>): string[] {
  const { lanes, years, asOf: end } = overview({ dates, asOf });
  const marks = lanes.flatMap(({ levels }) => levels.flat());
  const ids = marks.map(({ entry }) => entry.id).sort();
  const places = [
    end,
    ...years.map(({ x }) => x),
    ...marks.flatMap(({ x, span }) => [x, span?.from ?? x, span?.to ?? x]),
  ];
  const touching = lanes.flatMap(({ levels }) =>
    levels.flatMap((level) =>
      level.filter(({ x }, index) => index > 0 && x - (level[index - 1]!.span?.to ?? level[index - 1]!.x) < 3),
    ),
  );
  return [
    ...(ids.join() ===
    dates
      .map(({ id }) => id)
      .sort()
      .join()
      ? []
      : ['not every date is drawn once']),
    ...lanes.flatMap(({ kind, levels }) =>
      levels
        .flat()
        .filter(({ entry }) => entry.kind !== kind)
        .map(({ entry }) => `${entry.id} is in the lane of ${kind}`),
    ),
    ...touching.map(({ entry }) => `${entry.id} touches the mark before it`),
    ...marks
      .filter(({ span }) => span && span.to - span.from < 2)
      .map(({ entry }) => `the span of ${entry.id} is too narrow`),
    ...years
      .filter(({ x }, index) => index > 0 && x - years[index - 1]!.x < 13)
      .map(({ year }) => `${year} is too near`),
    ...places.filter((x) => !(Number.isInteger(x) && x >= 0 && x <= 100)).map((x) => `${x} is no place`),
  ];
}

test('whatever content there is: every date once, none on another', () => {
  expect(faults(readCorpus(join(import.meta.dirname, '../../content')))).toEqual([]);
});

test.each(Array.from({ length: 100 }, (_, seed) => seed))('the same of dates at random: seed %i', (seed) => {
  const next = random(seed);
  const number = (from: number, to: number) => String(from + Math.floor(next() * (to - from + 1))).padStart(2, '0');
  const day = () =>
    `${number(1950, 2030)}${['', `-${number(1, 12)}`, `-${number(1, 12)}-${number(1, 28)}`][Math.floor(next() * 3)]}`;
  const date = () =>
    [day(), `${day()}~`, `${day()}/..`, `../${day()}`, `19${number(10, 49)}/${day()}`][Math.floor(next() * 5)]!;
  const kind = () => DATE_KINDS[Math.floor(next() * 4)]!;
  const dates = Array.from({ length: Number(number(1, 80)) }, (_, index) =>
    event({ id: `d-${index}`, date: date(), kind: kind(), due: next() < 0.3 ? date() : undefined }),
  );
  expect(faults({ dates, asOf: day() })).toEqual([]);
});

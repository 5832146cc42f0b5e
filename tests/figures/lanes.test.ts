import { expect, test } from 'vitest';
import type { Lane } from '../../src/figures/lane.ts';
import { drawn, lanes } from '../../src/figures/lanes.ts';
import { claim, event } from '../views/corpora.ts';
import { corpusOf, type Brief } from './agreements.ts';

/** The axis of these is the four years to the end of 2023. */
const FIRST: Brief = ['brix', { negotiating: '2020-01-01', signed: '2021-01-01', 'in-force': '2022-01-01' }];
const OPEN: Brief = ['coro', { proposed: '2021-01-01', negotiating: '2022-01-01' }];
const barOf = (...[brief, more]: Parameters<typeof only>) =>
  only(brief, more).bar.map(({ look, from, to }) => `${look} ${Math.round(from)}–${Math.round(to)}`);

function only(brief: Brief, more?: Parameters<typeof corpusOf>[1]) {
  const lane = lanes(corpusOf([['dusk', { signed: '2020-01-01' }], brief], more)).followed.find(
    ({ url }) => url === `timeline/of/${brief[0]}/`,
  );
  return lane!;
}

test.each<[string, Record<string, string>, string[]]>([
  [
    'each phase',
    { ...OPEN[1], signed: '2023-01-01', 'in-force': '2023-07-02' },
    ['before 25–50', 'hollow 50–75', 'mid 75–88', 'full 88–100'],
  ],
  ['what goes on', { negotiating: '2022-01-01' }, ['hollow 50–100']],
  ['an outline, which changes nothing', { negotiating: '2021-01-01', agreed: '2022-01-01' }, ['hollow 25–100']],
  [
    'an approval before the signature',
    { negotiating: '2021-01-01', approved: '2022-01-01', signed: '2023-01-01' },
    ['hollow 25–50', 'mid 50–100'],
  ],
  ['a signature without talks', { signed: '2022-01-01' }, ['mid 50–100']],
  ['an end', { 'in-force': '2021-01-01', ended: '2022-01-01' }, ['full 25–50']],
  [
    'two steps on a day',
    { negotiating: '2021-01-01', signed: '2022-01-01', 'in-force': '2022-01-01' },
    ['hollow 25–50', 'full 50–100'],
  ],
  ['nothing', {}, []],
])('a bar shows %s', (_, taken, bar) => {
  const more = Object.keys(taken).length > 0 ? {} : { dates: [event({ id: 'e', date: '2022', agreements: ['coro'] })] };
  expect(barOf(['coro', taken], more)).toEqual(bar);
});

test('what is open is less sure where sources thin out, and nothing else is', () => {
  const more = { edition: { 'thins-after': '2022-12' } };
  expect(barOf(OPEN, more)).toEqual(['before 25–50', 'hollow 50–75', 'thin 75–100']);
  expect(barOf(FIRST, more)).toEqual(['hollow 0–25', 'mid 25–50', 'full 50–100']);
  expect(lanes(corpusOf([FIRST], more)).thins).toBeCloseTo(75, 0);
  expect(lanes(corpusOf([FIRST], { edition: { 'thins-after': '2024' } })).thins).toBeUndefined();
});

test('of very many agreements those with the most dates have a lane, and the others are counted', () => {
  const many = Array.from({ length: 30 }, (_, n): Brief => [`p-${n}`, { negotiating: `19${50 + n}-01-01` }]);
  const loans = many.map(([id, taken]): Brief => [`loan-${id}`, taken, { type: 'loan' }]);
  const { followed, others, left } = lanes(corpusOf([...many, ...loans]));
  expect([followed.length, others.length, left]).toEqual([24, 24, { followed: 6, others: 6 }]);
});

test('the axis begins with the first step of a followed agreement; what was before stands by its years', () => {
  const loan: Brief = ['loan', { signed: '2012-03' }, { type: 'loan' }];
  const dates = ['1999-05', '1999-06', '2012-04'].map((date, index) =>
    event({ id: `e-${index}`, date, agreements: [] }),
  );
  const { axis, before, followed, others } = lanes(corpusOf([FIRST, loan], { dates }));
  expect([axis.from, before]).toEqual([
    '2020',
    [
      { year: '1999', url: 'timeline/#e-0' },
      { year: '2012', url: 'timeline/#loan-signed' },
    ],
  ]);
  expect([followed, others].map((some) => some.map(({ name }) => name))).toEqual([
    ['Pact with brix'],
    ['Pact with loan'],
  ]);
});

test('without agreements there are only dates, from the first year on', () => {
  const dates = [event({ id: 'e', date: '2021-05', agreements: [] }), event({ id: 'f', date: '2022', agreements: [] })];
  const { axis, followed, others } = lanes(corpusOf([], { dates }));
  expect([axis.from, followed, others.map(({ name, happened }) => [name, happened.length])]).toEqual([
    '2021',
    [],
    [['Timeline', 2]],
  ]);
  expect(lanes(corpusOf([])).others).toEqual([]);
});

test('what would show next to nothing is not drawn', () => {
  const dates = (count: number) =>
    Array.from({ length: count }, (_, index) => event({ id: `e-${index}`, date: '2021', agreements: [] }));
  const counts = [0, 2, 3].map((count) => drawn(lanes(corpusOf([], { dates: dates(count) })), true).length);
  expect(counts).toEqual([0, 0, 1]);
  expect(drawn(lanes(corpusOf([['coro', { signed: '2020' }]])), false)).toHaveLength(1);
});

test('a date stands in the lanes of its agreements and of the edition, and else around the story', () => {
  const dates = [
    event({ id: 'both', date: '2022', agreements: ['brix', 'coro'] }),
    event({ id: 'drill', date: '2022', agreements: [] }),
    event({ id: 'said', date: '2022', agreements: [], kind: 'statement' }),
  ];
  const edition = { lanes: [{ name: 'Drills', dates: ['drill'] }] };
  const { followed, others } = lanes(corpusOf([FIRST, OPEN], { dates, edition }));
  const ticks = [...followed, ...others].map(({ name, said, happened }) => [name, said.length, happened.length]);
  expect(ticks).toEqual([
    ['brix', 0, 4],
    ['coro', 0, 3],
    ['Drills', 0, 1],
    ['Around the story', 1, 0],
  ]);
});

test('dates of a day are rungs of one ladder, and a tip says each', () => {
  const dates = ['2022-01-01', '2022-01-01', '2023-01-01'].map((date, index) =>
    event({ id: `e-${index}`, title: 'Tide', date, agreements: [], kind: index === 1 ? 'forecast' : 'statement' }),
  );
  const [{ said }] = lanes(corpusOf([FIRST], { dates })).others as [Lane];
  expect(said).toEqual([
    { x: 50.1, rung: 0, tip: '1 January 2022 · Tide', at: { x: 50.1, anchor: 'start' } },
    { x: 50.1, rung: 1, tip: '1 January 2022 · Tide', at: { x: 50.1, anchor: 'start' } },
    { x: 75.1, rung: undefined, tip: '1 January 2023 · Tide', at: { x: 75.1, anchor: 'start' } },
  ]);
});

test.each([
  [20, 5, { x: 20, anchor: 'start' }],
  [90, 50, { x: 90, anchor: 'end' }],
  [50, 70, { x: 100, anchor: 'end' }],
])('a tip at %i with %i letters stays inside', (at, letters, place) => {
  const day = new Date(Date.UTC(2020, 0, 1 + Math.round(14.6 * at))).toISOString().slice(0, 10);
  const dates = [event({ id: 'e', title: 'x'.repeat(letters), date: day, agreements: [] })];
  const [{ happened }] = lanes(corpusOf([FIRST], { dates })).others as [Lane];
  expect(happened[0]!.at).toEqual({ ...place, x: expect.closeTo(place.x, 0) });
});

const forecast = (id: string, due: string | undefined) =>
  event({ id, date: '2022-01-02', kind: 'forecast', agreements: ['coro'], due });

test.each([
  ['a day', '2022-12-31', [75]],
  ['a month, in its middle', '2022-07', [64]],
  ['a time after the as-of date', '2025', []],
  ['a time without an end', '2022-07/..', []],
  ['a time before the talks', '2021-07', []],
  ['no time', undefined, []],
])('an open agreement has been expected for %s', (_, due, places) => {
  expect(only(OPEN, { dates: [forecast('f', due)] }).hopes.map(Math.round)).toEqual(places);
});

test('what is signed is expected no more', () => {
  expect(only(['coro', { ...OPEN[1], signed: '2023-01-01' }], { dates: [forecast('f', '2022')] }).hopes).toEqual([]);
});

test('only an open agreement has the colour of who tells it apart', () => {
  const { followed } = lanes(corpusOf([FIRST, OPEN]));
  expect(followed.map(({ name, party, open }) => [name, party, open])).toEqual([
    ['brix', undefined, false],
    ['coro', 'coro', true],
  ]);
});

test('the figure of a report stands where it would have ended, and is wrong where the record contradicts it', () => {
  const reported = (claim: string, days: number) => ({ days, label: 'a year', claim });
  const more = { reported: [reported('c-1', 731), reported('c-2', 366), reported('c-1', 9999)] };
  const claims = [claim({ id: 'c-1', verdict: 'contradicted' }), claim({ id: 'c-2', verdict: 'refined' })];
  expect(only([FIRST[0], FIRST[1], more], { claims }).reported).toEqual([
    { x: 50.1, label: 'a year', wrong: true },
    { x: 25.1, label: 'a year', wrong: false },
  ]);
});

test('the day of the story is on the axis', () => {
  expect(lanes(corpusOf([FIRST], { edition: { day: 'brix-signed' } })).day).toEqual({ x: 25.1, date: '2021-01-01' });
  expect(lanes(corpusOf([FIRST])).day).toBeUndefined();
});

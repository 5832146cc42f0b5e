import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { dayOf, days, near } from '../../src/views/days.ts';
import { base, event, source } from './corpora.ts';

const [lead] = base.articles;
const corpus: Corpus = {
  ...base,
  asOf: '2024-06-01',
  articles: [{ ...lead!, published: '2024-05-03' }],
  corrections: [],
  permalinks: [],
  dates: [
    event({ id: 'turn', date: '2024-05', weight: 'milestone' }),
    event({ id: 'leak', date: '2020', known: '2023-04-25', weight: 'milestone' }),
    event({ id: 'talk', date: '2023-04-25', weight: 'normal' }),
    event({ id: 'aside', date: '2022-01-01', weight: 'minor' }),
  ],
};
const named = (given: Partial<Corpus>) => days({ ...corpus, ...given }).map(({ day }) => day);
const correction = (given: object) => ({ ...lead!, ...given }) as unknown as Corpus['corrections'][number];

test('each evening on which a milestone was first known has a page, and so has each on which something was published', () => {
  expect(named({})).toEqual(['2023-04-25', '2024-05-03', '2024-05-31']);
  const report = { ...lead!, source: 'wire' } as unknown as Corpus['reports'][number];
  expect(
    named({ reports: [report], sources: [source({ id: 'wire', issued: '2024-05' }), source({ id: 'other' })] }),
  ).toEqual(named({}));
  expect(named({ reports: [report], sources: [source({ id: 'wire', issued: '2024-04-30' })] })).toContain('2024-04-30');
  expect(named({ corrections: [correction({ date: '2024-05-05', minor: false })] })).toContain('2024-05-05');
});

test('a slip of spelling is no turn, and no day lies after what the record knows', () => {
  expect(named({ corrections: [correction({ date: '2024-05-05', minor: true })] })).toEqual(named({}));
  expect(named({ corrections: [correction({ date: '2024-06-02', minor: false })] })).toEqual(named({}));
});

test('a page that was promised stays, whatever became of its milestone', () => {
  const view = (page: string) => ({ id: 'site-view', page });
  const permalinks = [
    view('as-of/2022-01-01/'),
    view('timeline/event/'),
    { id: 'site-other', page: 'as-of/2021-01-01/' },
  ];
  expect(named({ permalinks })).toEqual(['2022-01-01', ...named({})]);
});

test('a story without milestones has no day but those promised', () => {
  const dates = [event({ id: 'talk', date: '2023-04-25', weight: 'normal' })];
  expect(named({ dates })).toEqual([]);
  expect(named({ dates, permalinks: [{ id: 'site-view', page: 'as-of/2022-01-01/' }] })).toEqual(['2022-01-01']);
});

test('a day has what came to be known on it, milestones first, and its records as of its evening', () => {
  const [day] = days({ ...corpus, dates: corpus.dates.toReversed() });
  expect(day!.url).toBe('as-of/2023-04-25/');
  expect(day!.entries.map(({ id }) => id)).toEqual(['leak', 'talk']);
  expect(day!.record.dates.map(({ id }) => id)).toEqual(['aside', 'talk', 'leak']);
});

test('a milestone leads to its day, another date to none', () => {
  expect(corpus.dates.map((date) => dayOf(corpus, date)?.day)).toEqual([
    '2024-05-31',
    '2023-04-25',
    undefined,
    undefined,
  ]);
});

test('a day leads to those near it, however many there are', () => {
  const dates = Array.from({ length: 40 }, (_, index) =>
    event({
      id: `d${index}`,
      date: `20${10 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
      weight: 'milestone',
    }),
  );
  const many = { ...corpus, articles: [], dates };
  const all = days(many);
  expect(all).toHaveLength(40);
  expect(near(many, all[0]!)).toEqual(all.slice(0, 13));
  expect(near(many, all[20]!)).toEqual(all.slice(8, 33));
});

test('a long story looks back on its last hundred days, and on those promised', () => {
  const dates = Array.from({ length: 150 }, (_, n) =>
    event({ id: `turn-${n}`, date: `${1800 + n}-01-01`, weight: 'milestone' }),
  );
  const found = named({ dates, permalinks: [{ id: 'site-view', page: 'as-of/1801-01-01/' }] });
  expect(found.length).toBe(101);
  expect(found.slice(0, 2)).toEqual(['1801-01-01', '1851-01-01']);
  expect(found.at(-1)).toBe('2024-05-03');
});

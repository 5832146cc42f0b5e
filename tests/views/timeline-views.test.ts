import { expect, test } from 'vitest';
import { MOST } from '../../src/corpus/lists.ts';
import { kindChoices, menus } from '../../src/views/timeline-filter.ts';
import { offered, subjects } from '../../src/views/subjects.ts';
import { timelineViews } from '../../src/views/timeline-views.ts';
import { actor, agreement, base, event } from './corpora.ts';

const corpus = {
  ...base,
  actors: [
    actor({ id: 'z', name: 'Édouard' }),
    actor({ id: 'y', name: 'Zoë' }),
    actor({ id: 'x', name: 'Emil' }),
    actor({ id: 'none', name: 'Aaron' }),
  ],
  agreements: [
    agreement({ id: 'g', name: 'Treaty' }),
    agreement({ id: 'f', name: 'Accord' }),
    agreement({ id: 'unused', name: 'Act' }),
  ],
  dates: [
    event({ id: 'c', actors: ['z', 'x', 'z'], agreements: ['g'] }),
    event({ id: 'a', kind: 'forecast', actors: ['y'], agreements: ['f', 'g'] }),
    event({ id: 'b', actors: ['z'], agreements: [] }),
    event({ id: 'd', actors: [], agreements: [] }),
  ],
};
const ids = (dates: readonly { id: string }[]) => dates.map(({ id }) => id).join('');

test('subjects: agreements in the order of the content, then actors by name, none without a date', () => {
  expect(subjects(corpus).map(({ dates, ...subject }) => ({ ...subject, dates: ids(dates) }))).toEqual([
    {
      ...{ id: 'g', kind: 'agreement', name: 'Treaty', url: 'glossary/#g', dates: 'ca' },
      counts: { event: 1, forecast: 1 },
    },
    { id: 'f', kind: 'agreement', name: 'Accord', url: 'glossary/#f', dates: 'a', counts: { forecast: 1 } },
    { id: 'z', kind: 'actor', name: 'Édouard', url: 'glossary/#z', dates: 'cb', counts: { event: 2 } },
    { id: 'x', kind: 'actor', name: 'Emil', url: 'glossary/#x', dates: 'c', counts: { event: 1 } },
    { id: 'y', kind: 'actor', name: 'Zoë', url: 'glossary/#y', dates: 'a', counts: { forecast: 1 } },
  ]);
});

/** The addresses of the views of a corpus that are oldest first, with their titles and dates. */
const views = (some: typeof corpus) =>
  timelineViews(some)
    .filter(({ newestFirst }) => !newestFirst)
    .map(({ url, title, dates }) => [url, title, ids(dates)]);

test('the timeline and each subject have a view, and one for each of their kinds', () => {
  expect(views({ ...corpus, actors: corpus.actors.slice(0, 1), agreements: corpus.agreements.slice(0, 1) })).toEqual([
    ['timeline/', 'The record, date by date', 'cabd'],
    ['timeline/event/', 'Events, date by date', 'cbd'],
    ['timeline/forecast/', 'Forecasts, date by date', 'a'],
    ['timeline/of/g/', 'Treaty, date by date', 'ca'],
    ['timeline/of/g/event/', 'Treaty: events, date by date', 'c'],
    ['timeline/of/g/forecast/', 'Treaty: forecasts, date by date', 'a'],
    ['timeline/of/z/', 'Édouard, date by date', 'cb'],
    ['timeline/of/z/event/', 'Édouard: events, date by date', 'cb'],
  ]);
});

test('each view has its like with the newest first', () => {
  const [oldest, newest] = [false, true].map((order) => {
    const some = timelineViews(corpus).filter(({ newestFirst }) => newestFirst === order);
    return some.map(({ url, title, dates }) => [url.replace(/newest\/$/, ''), title, ids(dates)]);
  });
  expect(newest).toEqual(oldest);
});

/** More dates than a page may hold, all about one actor and parted by decade, a few of them forecasts. */
const long = (() => {
  const decades = ['195x', '196x', '197x'];
  const parts = decades.map((label) => ({ address: `timeline/${label}/`, of: 'timeline' as const, label }));
  const dates = Array.from({ length: MOST.timeline + 1 }, (_, n) => {
    const kind = n === 0 ? ('forecast' as const) : ('event' as const);
    return event({ id: `d${n}`, url: `${parts[n % 3]!.address}#d${n}`, kind, actors: ['z'], agreements: [] });
  });
  return { ...base, agreements: [], parts, dates, actors: [actor({ id: 'z', name: 'Zoë' })] };
})();
const longView = (url: string) => timelineViews(long).find((view) => view.url === url)!;

test('a view that is too long is an index of its periods, each of which leads to those beside it', () => {
  const third = (MOST.timeline + 1) / 3;
  const counted = (period: string, count = Math.ceil(third)) => {
    return { address: `timeline/${period}/`, label: period, count };
  };
  expect(longView('timeline/').parts).toEqual([counted('195x'), counted('196x', 80), counted('197x', 80)]);
  expect(longView('timeline/196x/')).toMatchObject({
    title: '196x, date by date',
    parts: [counted('195x'), counted('197x', 80)],
  });
  expect(longView('timeline/196x/').dates.map(({ url }) => url.slice(0, 14))).toEqual(Array(80).fill('timeline/196x/'));
  expect(longView('timeline/195x/').parts).toEqual([counted('196x', 80)]);
  expect(longView('timeline/197x/').parts).toEqual([counted('196x', 80)]);
});

test('so is that of a kind, of a subject, and the newest first; what a page can hold stays whole', () => {
  const addresses = (url: string) => longView(url).parts.map(({ address }) => address);
  expect(addresses('timeline/of/z/newest/')).toEqual([
    'timeline/of/z/197x/newest/',
    'timeline/of/z/196x/newest/',
    'timeline/of/z/195x/newest/',
  ]);
  expect(longView('timeline/event/').dates).toHaveLength(MOST.timeline);
  expect(addresses('timeline/event/')).toEqual([]);
  expect(longView('timeline/of/z/196x/').title).toBe('Zoë: 196x, date by date');
  expect(
    timelineViews(long)
      .filter(({ url }) => url.includes('forecast/'))
      .map(({ dates }) => dates.length),
  ).toEqual(Array(4).fill(1));
});

test('a period is left for what else is chosen, as not all has a page for each', () => {
  const filter = longView('timeline/of/z/196x/newest/');
  const led = [...kindChoices(long, filter), ...menus(long, filter).flatMap(({ choices }) => choices)];
  expect(led.flatMap(({ url }) => url ?? []).filter((url) => url.includes('196x') || !longView(url))).toEqual([]);
});

test('without dates there is the empty timeline alone', () => {
  const empty = { ...corpus, dates: [] };
  expect(subjects(empty)).toEqual([]);
  expect(timelineViews(empty).map(({ url, dates }) => [url, dates])).toEqual([
    ['timeline/', []],
    ['timeline/newest/', []],
  ]);
});

const many = (count: number, datesOf = (index: number) => index + 1) => {
  const name = (index: number) => `s-${String(index).padStart(3, '0')}`;
  const actors = Array.from({ length: count }, (_, index) => actor({ id: name(index), name: name(index) }));
  // The later in the alphabet, the more dates.
  const dates = actors.flatMap(({ id }, index) =>
    Array.from({ length: datesOf(index) }, (_, number) =>
      event({ id: `${id}-${number}`, actors: [id], agreements: [] }),
    ),
  );
  return { ...base, actors, dates, agreements: [] };
};
const menu = (some: ReturnType<typeof many>, id?: string) => {
  const of = subjects(some).find((one) => one.id === id);
  return menus(some, { of, kind: undefined, newestFirst: false })[0]!;
};
const names = ({ choices }: ReturnType<typeof menu>) => choices.map(({ value }) => value?.id ?? 'any');

test.each([1, 12])('of %i subjects of a sort all are offered', (count) => {
  expect(menu(many(count))).toMatchObject({ sort: 'actor', hasMore: false });
  expect(names(menu(many(count)))).toHaveLength(1 + count);
});

test('of more, those with the most dates are offered by name, and the one that is seen', () => {
  const corpus = many(14);
  const frequent = subjects(corpus)
    .map(({ id }) => id)
    .slice(2);
  expect(menu(corpus)).toMatchObject({ hasMore: true });
  expect(names(menu(corpus))).toEqual(['any', ...frequent]);
  expect(names(menu(corpus, 's-000'))).toEqual(['any', 's-000', ...frequent]);
  expect(names(menu(corpus, 's-013'))).toEqual(['any', ...frequent]);
});

test('one that is not offered is not parted by kind', () => {
  const corpus = many(13);
  const of = subjects(corpus)[0];
  expect(kindChoices(corpus, { of, kind: undefined, newestFirst: false })).toEqual([]);
  expect(timelineViews(corpus).filter((view) => view.of === of && view.kind)).toEqual([]);
});

test('one that is not offered has a view where it has enough dates, or was promised one', () => {
  const corpus = many(16, (index) => (index < 4 ? index : 5));
  const viewsOf = (some: typeof corpus) => new Set(timelineViews(some).flatMap(({ of }) => of?.id ?? []));
  expect(['s-001', 's-002', 's-003'].map((id) => viewsOf(corpus).has(id))).toEqual([false, false, true]);
  const promised = [{ id: 'site-view', page: 'timeline/of/s-001/' }];
  expect(viewsOf({ ...corpus, permalinks: promised }).has('s-001')).toBe(true);
});

test('agreements and actors are offered apart', () => {
  expect(offered(corpus).map(({ sort, subjects }) => [sort, ids(subjects)])).toEqual([
    ['agreement', 'gf'],
    ['actor', 'zxy'],
  ]);
});

test('what can be chosen keeps all else that is chosen, with the dates that it leaves; what leaves none has no address', () => {
  const [treaty] = subjects(corpus);
  const filter = { of: treaty, kind: 'forecast' as const, newestFirst: true };
  expect(kindChoices(corpus, filter).map(({ value, count, url, isCurrent }) => [value, count, url, isCurrent])).toEqual(
    [
      [undefined, 2, 'timeline/of/g/newest/', false],
      ['event', 1, 'timeline/of/g/event/newest/', false],
      ['statement', 0, undefined, false],
      ['forecast', 1, 'timeline/of/g/forecast/newest/', true],
      ['background', 0, undefined, false],
    ],
  );
  const listed = menus(corpus, filter).flatMap(({ choices }) => choices);
  expect(listed.map(({ value, count, url, isCurrent }) => [value?.id, count, url, isCurrent])).toEqual([
    [undefined, 1, 'timeline/forecast/newest/', false],
    ['g', 1, 'timeline/of/g/forecast/newest/', true],
    ['f', 1, 'timeline/of/f/forecast/newest/', false],
    [undefined, 1, 'timeline/forecast/newest/', false],
    ['z', 0, undefined, false],
    ['x', 0, undefined, false],
    ['y', 1, 'timeline/of/y/forecast/newest/', false],
  ]);
});

test.each([corpus, many(20)])('whatever can be chosen has a page', (some) => {
  const pages = new Set(timelineViews(some).map(({ url }) => url));
  const led = timelineViews(some).flatMap((view) => [
    ...kindChoices(some, view),
    ...menus(some, view).flatMap(({ choices }) => choices),
  ]);
  expect(led.filter(({ url }) => url !== undefined && !pages.has(url))).toEqual([]);
});

test('views, their entries and their choices grow with the story, not with its square', () => {
  const work = (count: number) => {
    const some = many(count, () => 3);
    const views = timelineViews(some);
    const choices = views.map((view) => menus(some, view).flatMap(({ choices }) => choices).length);
    return [views.length, sum(views.map(({ dates }) => dates.length)), sum(choices)];
  };
  const [once, twice] = [work(100), work(200)];
  expect(twice!.map((value, index) => value / once![index]!).every((ratio) => ratio <= 2)).toBe(true);
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

import { expect, test } from 'vitest';
import { choices, subjects, timelineViews } from '../../src/views/timeline-views.ts';
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
    { id: 'g', kind: 'agreement', name: 'Treaty', url: 'glossary/#g', dates: 'ca' },
    { id: 'f', kind: 'agreement', name: 'Accord', url: 'glossary/#f', dates: 'a' },
    { id: 'z', kind: 'actor', name: 'Édouard', url: 'glossary/#z', dates: 'cb' },
    { id: 'x', kind: 'actor', name: 'Emil', url: 'glossary/#x', dates: 'c' },
    { id: 'y', kind: 'actor', name: 'Zoë', url: 'glossary/#y', dates: 'a' },
  ]);
});

test('the timeline and each subject have a view of either order', () => {
  const all = 'timeline/';
  expect(
    timelineViews(corpus).map(({ title, url, base, newestFirst, of, dates }) => [
      title,
      url,
      base,
      newestFirst,
      of?.id,
      ids(dates),
    ]),
  ).toEqual([
    ['Timeline', all, all, false, undefined, 'cabd'],
    ['Timeline', `${all}newest/`, all, true, undefined, 'cabd'],
    ...[
      ['Treaty', 'g', 'ca'],
      ['Accord', 'f', 'a'],
      ['Édouard', 'z', 'cb'],
      ['Emil', 'x', 'c'],
      ['Zoë', 'y', 'a'],
    ].flatMap(([name, id, entries]) => {
      const own = `${all}of/${id}/`;
      return [
        [`Timeline: ${name}`, own, own, false, id, entries],
        [`Timeline: ${name}`, `${own}newest/`, own, true, id, entries],
      ];
    }),
  ]);
});

test('without dates there is the empty timeline alone', () => {
  const empty = { ...corpus, dates: [] };
  expect(subjects(empty)).toEqual([]);
  expect(timelineViews(empty).map(({ url, dates }) => [url, dates])).toEqual([
    ['timeline/', []],
    ['timeline/newest/', []],
  ]);
});

const many = (count: number) => {
  const name = (index: number) => `s-${String(index).padStart(3, '0')}`;
  const actors = Array.from({ length: count }, (_, index) => actor({ id: name(index), name: name(index) }));
  // The later in the alphabet, the more dates.
  const dates = actors.flatMap(({ id }, index) =>
    Array.from({ length: index + 1 }, (_, number) => event({ id: `${id}-${number}`, actors: [id], agreements: [] })),
  );
  return { ...base, actors, dates, agreements: [] };
};

test.each([1, 12])('of %i subjects of a kind all are offered', (count) => {
  const [group, ...others] = choices(many(count), undefined);
  expect(group).toMatchObject({ kind: 'actor', more: false });
  expect(group!.subjects).toHaveLength(count);
  expect(others).toEqual([]);
});

test('of more, those with the most dates are offered by name, and the one that is seen', () => {
  const corpus = many(14);
  const seen = (id?: string) =>
    choices(
      corpus,
      subjects(corpus).find((one) => one.id === id),
    )[0]!;
  const frequent = subjects(corpus)
    .map(({ id }) => id)
    .slice(2);
  expect(seen()).toMatchObject({ more: true });
  expect(seen().subjects.map(({ id }) => id)).toEqual(frequent);
  expect(seen('s-000').subjects.map(({ id }) => id)).toEqual(['s-000', ...frequent]);
  expect(seen('s-013').subjects.map(({ id }) => id)).toEqual(frequent);
});

test('agreements and actors are offered apart', () => {
  expect(choices(corpus, undefined).map(({ kind, subjects }) => [kind, ids(subjects)])).toEqual([
    ['agreement', 'gf'],
    ['actor', 'zxy'],
  ]);
});

test('the choices of all views together grow with the subjects, not with their square', () => {
  const links = (count: number) => {
    const corpus = many(count);
    return subjects(corpus).flatMap((of) => choices(corpus, of).flatMap(({ subjects }) => subjects)).length;
  };
  expect(links(40)).toBeLessThanOrEqual(13 * 40);
  expect(links(80) / links(40)).toBeCloseTo(2, 0);
});

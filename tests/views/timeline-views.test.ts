import { expect, test } from 'vitest';
import { subjects, timelineViews } from '../../src/views/timeline-views.ts';
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
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).join('');

test('subjects: agreements in the order of the content, then actors by name, none without a date', () => {
  expect(subjects(corpus).map(({ entries, ...subject }) => ({ ...subject, entries: ids(entries) }))).toEqual([
    { id: 'g', kind: 'agreement', name: 'Treaty', url: 'glossary/#g', entries: 'ca' },
    { id: 'f', kind: 'agreement', name: 'Accord', url: 'glossary/#f', entries: 'a' },
    { id: 'z', kind: 'actor', name: 'Édouard', url: 'glossary/#z', entries: 'cb' },
    { id: 'x', kind: 'actor', name: 'Emil', url: 'glossary/#x', entries: 'c' },
    { id: 'y', kind: 'actor', name: 'Zoë', url: 'glossary/#y', entries: 'a' },
  ]);
});

test('the timeline and each subject have a view of either order', () => {
  const all = 'timeline/';
  expect(
    timelineViews(corpus).map(({ title, url, base, newestFirst, of, entries }) => [
      title,
      url,
      base,
      newestFirst,
      of?.id,
      ids(entries),
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
  expect(timelineViews(empty).map(({ url, entries }) => [url, entries])).toEqual([
    ['timeline/', []],
    ['timeline/newest/', []],
  ]);
});

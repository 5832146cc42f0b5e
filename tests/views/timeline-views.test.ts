import { expect, test } from 'vitest';
import { subjects, timelineViews } from '../../src/views/timeline-views.ts';
import { actor, agreement, base, event } from './corpora.ts';

const corpus = {
  ...base,
  actors: [actor({ id: 'z', name: 'Édouard' }), actor({ id: 'y', name: 'Zoë' }), actor({ id: 'x', name: 'Emil' }), actor({ id: 'none', name: 'Aaron' })],
  agreements: [agreement({ id: 'g', name: 'Treaty' }), agreement({ id: 'f', name: 'Accord' }), agreement({ id: 'unused', name: 'Act' })],
  dates: [
    event({ id: 'c', actors: ['z', 'x', 'z'], agreements: ['g'] }), event({ id: 'a', kind: 'forecast', actors: ['y'], agreements: ['f', 'g'] }),
    event({ id: 'b', actors: ['z'], agreements: [] }), event({ id: 'd', actors: [], agreements: [] }),
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
  expect(timelineViews(corpus).map(({ path, newestFirst, of, entries }) => [path, newestFirst, of?.id, ids(entries)])).toEqual([
    ['', false, undefined, 'cabd'], ['newest/', true, undefined, 'cabd'],
    ['of/g/', false, 'g', 'ca'], ['of/g/newest/', true, 'g', 'ca'],
    ['of/f/', false, 'f', 'a'], ['of/f/newest/', true, 'f', 'a'],
    ['of/z/', false, 'z', 'cb'], ['of/z/newest/', true, 'z', 'cb'],
    ['of/x/', false, 'x', 'c'], ['of/x/newest/', true, 'x', 'c'],
    ['of/y/', false, 'y', 'a'], ['of/y/newest/', true, 'y', 'a'],
  ]);
});

test('without dates there is the empty timeline alone', () => {
  const empty = { ...corpus, dates: [] };
  expect(subjects(empty)).toEqual([]);
  expect(timelineViews(empty)).toEqual([
    { path: '', newestFirst: false, of: undefined, entries: [] },
    { path: 'newest/', newestFirst: true, of: undefined, entries: [] },
  ]);
});

import { expect, test } from 'vitest';
import { concerned } from '../../src/views/concerned.ts';
import { subjects } from '../../src/views/subjects.ts';
import { actor, agreement, base, edited, event } from './corpora.ts';

const actors = [
  actor({ id: 'ada', name: 'Ada Muster', kind: 'person' }),
  actor({ id: 'board', name: 'Herring Board', kind: 'organisation', aliases: [{ text: 'HB', auto: true }] }),
  actor({ id: 'florin', name: 'Florin', kind: 'state' }),
  actor({ id: 'jauja', name: 'Jauja', kind: 'state' }),
];
const agreements = [
  agreement({ id: 'own', parties: ['florin', 'jauja'] }),
  agreement({ id: 'other', parties: ['florin', 'board'] }),
];
const turn = event({ id: 'turn', agreements: ['own'] });
const about = { id: 'net', actors: actors.map(({ id }) => id), agreements: ['own', 'other'] };
const index = Object.fromEntries(
  [...actors, ...agreements].map(({ id, name, url }) => [id, { kind: 'actor', name, label: name, url }]),
);
const said = (title: string, of?: string) => {
  const date = event({ ...about, title, text: 'It was done.' });
  const corpus = { ...base, ...edited({ day: 'turn' }), actors, agreements, dates: [turn, date], index };
  return concerned(
    corpus,
    date,
    subjects(corpus).find(({ id }) => id === of),
  ).map(({ id }) => id);
};

test('what the story is about goes without saying', () => {
  expect(said('Nets are cast')).toEqual(['other', 'ada', 'board']);
});

test.each([
  ['Ada Muster casts nets', ['other', 'board']],
  ['Muster casts nets', ['other', 'board']],
  ['HB casts nets', ['other', 'ada']],
])('nor is anybody repeated whom the entry names: %s', (title, ids) => {
  expect(said(title)).toEqual(ids);
});

test('nor what the view is limited to', () => {
  expect(said('Nets are cast', 'other')).toEqual(['ada', 'board']);
  expect(said('Nets are cast', 'ada')).toEqual(['other', 'board']);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { durations } from '../../src/figures/durations.ts';
import { mapWords } from '../../src/figures/map-words.ts';
import { accessMap } from '../../src/figures/map.ts';

const story = readCorpus(join(import.meta.dirname, '../../content'));
const map = accessMap(story)!;

test('the days of each agreement', () => {
  const rows = durations(story).rows.map(({ name, open, marks, forecasts }) => [
    name,
    open,
    marks.map(({ sign, words }) => sign + words).join(' '),
    forecasts.length,
  ]);
  expect(rows).toEqual([
    ['Australia', false, '◇2,324 ◆2,739 ●3,323', 0],
    ['United Kingdom', false, '◇219 ◆470 ●747', 0],
    ['Philippines', false, '◆248 ●678', 0],
    ['France', true, '→935', 2],
  ]);
});

test('every state, territory and force is on the map once, with a link to its record', () => {
  const states = ['japan', 'australia', 'united-kingdom', 'philippines', 'france'];
  const territories = [
    'mayotte',
    'reunion',
    'taaf',
    'new-caledonia',
    'wallis-and-futuna',
    'french-polynesia',
    'clipperton',
  ];
  const marks = [...map.states, ...map.territories, ...map.forces.map(({ actor }) => actor)];
  const ids = [...states, ...territories, 'fanc', 'fapf', 'fazsoi'];
  expect([marks.map(({ id }) => id), map.missing]).toEqual([ids, []]);
  expect(marks.map(({ url }) => url)).toEqual(ids.map((id) => story.index[id]!.url));
});

test('every place lies where it should, by the compass', () => {
  const at = new Map([...map.states, ...map.territories].map((mark) => [mark.id, mark.at]));
  const west = ['reunion', 'japan', 'new-caledonia', 'french-polynesia', 'clipperton'];
  const north = ['japan', 'philippines', 'wallis-and-futuna', 'new-caledonia', 'taaf'];
  expect(west.toSorted((a, b) => at.get(a)!.x - at.get(b)!.x)).toEqual(west);
  expect(north.toSorted((a, b) => at.get(a)!.y - at.get(b)!.y)).toEqual(north);
  expect(at.get('united-kingdom')!.y).toBeLessThan(at.get('france')!.y);
});

test('all marks and labels of the map begin inside its frame', () => {
  const marks = [...map.states, ...map.territories];
  const spots = marks.flatMap(({ at, wide, narrow }) => [at, wide.at, narrow.at]);
  expect(spots.filter(({ x, y }) => !(x > 0 && x < 100 && y > 0 && y < 100))).toEqual([]);
});

test('the map says whose it is', () => {
  expect(map.hub).toBe('Japan');
  const { title, description } = mapWords(map, story);
  expect(title).toBe('In force with Australia, United Kingdom and Philippines; no signature found with France');
  expect(description).toBe(
    'Reciprocal Access Agreement: Japan and the other parties to these agreements, and territories of France with the forces stationed there.',
  );
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { lanes } from '../../src/figures/lanes.ts';
import { mapWords } from '../../src/figures/map-words.ts';
import { accessMap } from '../../src/figures/map.ts';
import { finding } from '../../src/views/finding.ts';
import { roads } from '../../src/views/road.ts';

const story = readCorpus(join(import.meta.dirname, '../../content'));
const map = accessMap(story)!;

test('the lanes say the days of each, what the report said, and when the end was expected', () => {
  expect(finding(story)).toBe('Three agreements took 248, 470 and 2,739 days to sign; France is on day 935');
  const { axis, followed, day } = lanes(story);
  expect([axis.from, day?.date]).toEqual(['2014', '2024-05-02']);
  expect(
    followed.map(({ name, party, labels, hopes, reported }) => [
      name,
      party,
      labels.find(({ strong }) => strong)?.text,
      hopes.length,
      reported.map(({ label, wrong }) => label + (wrong ? ', wrong' : '')),
    ]),
  ).toEqual([
    ['Australia', undefined, '2,739 days', 0, ['the report: ‘about two years’, wrong']],
    ['United Kingdom', undefined, '470 days', 0, []],
    ['Philippines', undefined, '248 days', 0, []],
    ['France', 'france', '935 days, no signature found', 2, []],
  ]);
});

test('the road ahead has four steps, and what others needed', () => {
  const [road] = roads(story);
  expect(road?.title).toBe('Four steps are not on record; after signing, others needed 277 to 584 days');
  expect(road?.steps.map(({ others }) => others)).toEqual([
    undefined,
    'Others: 248 to 2,739 days',
    'Others: 107 to 477 days later',
    'Others: 67 to 140 days later',
    'Others: 5 to 30 days later',
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
  expect(title).toBe('Reciprocal Access Agreement: in force with three parties; no signature found with France');
  expect(description).toBe(
    'The map shows Japan and its partner in each Reciprocal Access Agreement, and territories of France with the forces stationed there.',
  );
});

import { expect, test } from 'vitest';
import { sidesOf } from '../../src/views/hub.ts';
import { agreement, base } from './corpora.ts';

const NAMES: Record<string, string> = {
  florin: 'Florin',
  jauja: 'Jauja',
  asha: 'Asha',
  one: 'Pact One',
  two: 'Pact Two',
};
const index = Object.fromEntries(
  Object.entries(NAMES).map(([id, name]) => [id, { kind: 'actor', name, label: name, url: `#${id}` }]),
);

test.each<[string, string[], string[], [string, string | undefined][]]>([
  [
    'the other party, where they share one',
    ['florin', 'jauja'],
    ['asha', 'florin'],
    [
      ['Jauja', 'jauja'],
      ['Asha', 'asha'],
    ],
  ],
  [
    'their names, where they share none',
    ['florin', 'jauja'],
    ['asha', 'two'],
    [
      ['Pact One', undefined],
      ['Pact Two', undefined],
    ],
  ],
  [
    'their names, where they share both',
    ['florin', 'jauja'],
    ['jauja', 'florin'],
    [
      ['Pact One', undefined],
      ['Pact Two', undefined],
    ],
  ],
  [
    'their names, where one is of three',
    ['florin', 'jauja'],
    ['asha', 'florin', 'jauja'],
    [
      ['Pact One', undefined],
      ['Pact Two', undefined],
    ],
  ],
])('agreements side by side are told apart by %s', (_, first, second, expected) => {
  const agreements = [agreement({ id: 'one', parties: first }), agreement({ id: 'two', parties: second })];
  const sides = sidesOf({ ...base, index }, agreements);
  expect(agreements.map(({ id }) => [sides.get(id)!.name, sides.get(id)!.party])).toEqual(expected);
});

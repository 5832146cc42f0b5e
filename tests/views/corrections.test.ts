import { expect, test } from 'vitest';
import { changesAt, toldOnce } from '../../src/views/corrections.ts';

const one = (id: string, what: string, more: object = {}) =>
  ({
    id,
    about: `p-${id}`,
    date: '2024-05-04',
    kind: 'clarification',
    minor: false,
    reworded: false,
    what,
    ...more,
  }) as never;
const ids = (list: never[]) => toldOnce(list).map((places) => places.map(({ id }) => id));

test('what is said alike of several places, of one day and kind, is told once', () => {
  expect(ids([one('a', 'Plainer.'), one('b', 'Otherwise.'), one('c', 'Plainer.')])).toEqual([['a', 'c'], ['b']]);
});

test.each([
  ['day', { date: '2024-05-05' }],
  ['kind', { kind: 'update' }],
  ['weight', { minor: true }],
  ['sort', { reworded: true }],
])('of another %s it is told again', (_, more) => {
  expect(ids([one('a', 'Plainer.'), one('b', 'Plainer.', more)])).toEqual([['a'], ['b']]);
});

test('what only says the same in other words is not told at its place', () => {
  const [clearer, reworded] = [{ reworded: false }, { reworded: true }];
  const corpus = { changes: { pact: [clearer, reworded] } } as never;
  expect(changesAt(corpus, 'pact')).toEqual([clearer]);
  expect(changesAt(corpus, 'constructor')).toEqual([]);
});

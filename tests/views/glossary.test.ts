import { expect, test } from 'vitest';
import { glossary } from '../../src/views/glossary.ts';
import { actor, agreement, base, event, term } from './corpora.ts';

/** The sort names under their letters. */
function listed(content: Partial<typeof base>): string[][] {
  const letters = glossary({ ...base, actors: [], agreements: [], terms: [], ...content });
  return letters.map(({ letter, entries }) => [letter, ...entries.map(({ sortName }) => sortName)]);
}

const terms = (...names: string[]) => ({ terms: names.map((name, index) => term({ id: `t-${index}`, name })) });
const people = (...names: string[]) => ({
  actors: names.map((name, index) => actor({ id: `p-${index}`, name, kind: 'person' })),
});

test('actors, agreements and terms stand in one order', () => {
  expect(
    glossary(base).map(({ letter, entries }) => [letter, ...entries.map(({ id, record }) => `${record}:${id}`)]),
  ).toEqual([
    ['F', 'actor:florin'],
    ['J', 'actor:jauja', 'agreement:rva-florin'],
    ['V', 'term:visiting-force'],
  ]);
});

test.each([
  [
    'É stands under E',
    terms('Érable', 'Eagle', 'Fir'),
    [
      ['E', 'Eagle', 'Érable'],
      ['F', 'Fir'],
    ],
  ],
  ['Ō stands under O', terms('Ōsumi', 'Okinawa', 'Oz'), [['O', 'Okinawa', 'Ōsumi', 'Oz']]],
  ['small letters stand under capitals', terms('acquis', 'Access'), [['A', 'Access', 'acquis']]],
  [
    'marks before the first letter are passed over',
    terms('“Quad”', 'Access', 'Query'),
    [
      ['A', 'Access'],
      ['Q', '“Quad”', 'Query'],
    ],
  ],
  [
    'numbers stand in their order',
    terms('10 Downing Street', '9 Dash Line'),
    [
      ['9', '9 Dash Line'],
      ['1', '10 Downing Street'],
    ],
  ],
  [
    'people stand under their family names',
    people('Ottilie Marten', 'Élise Étienne'),
    [
      ['E', 'Étienne, Élise'],
      ['M', 'Marten, Ottilie'],
    ],
  ],
  ['a family name keeps the names before it', people('Jean Luc Picard'), [['P', 'Picard, Jean Luc']]],
  ['a single name stays', people('Sukarno'), [['S', 'Sukarno']]],
  ['states keep their names', { actors: [actor({ id: 'uk', name: 'United Kingdom' })] }, [['U', 'United Kingdom']]],
])('%s', (_, content, letters) => {
  expect(listed(content)).toEqual(letters);
});

test('an entry has the places that mention it', () => {
  const [entry] = glossary(base).flatMap(({ entries }) => entries.filter(({ id }) => id === 'visiting-force'));
  expect(entry!.mentioned).toEqual([
    { name: '“Only to negotiate…”', url: '#p-negotiate-agreement-visiting' },
    { name: '“An agreement on…”', url: 'rva/#p-agreement-visiting-forces-see' },
  ]);
});

test('an entry has the number of its dates', () => {
  const dates = [
    event({ id: 'd', actors: ['a'], agreements: ['g'] }),
    event({ id: 'e', actors: ['a', 'a'], agreements: [] }),
    event({ id: 'f', actors: [], agreements: [] }),
  ];
  const letters = glossary({
    ...base,
    dates,
    actors: [actor({ id: 'a', name: 'A' }), actor({ id: 'b', name: 'B' })],
    agreements: [agreement({ id: 'g', name: 'G' })],
  });
  expect(letters.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry.dates]))).toEqual([
    ['a', 2],
    ['b', 0],
    ['g', 1],
    ['visiting-force', 0],
  ]);
});

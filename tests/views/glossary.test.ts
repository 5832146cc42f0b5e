import { expect, test } from 'vitest';
import { glossary, nameParts, officeOf } from '../../src/views/glossary.ts';
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
    { kind: 'text', name: 'What was agreed', url: '#what-was-agreed' },
    { kind: 'text', name: 'What is it?', url: 'rva/#what-is-it' },
  ]);
});

test('an entry has its dates, and whether they have a view of their own', () => {
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
  expect(letters.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry.dates, entry.hasView]))).toEqual([
    ['a', ['d', 'e'], true],
    ['b', [], false],
    ['g', ['d'], true],
    ['visiting-force', [], false],
  ]);
});

test('an entry is not mentioned by what it names itself', () => {
  const terms = [
    term({ id: 'a', name: 'A', see: ['b'] }),
    term({ id: 'b', name: 'B', see: ['a'] }),
    term({ id: 'c', name: 'C', see: ['a'] }),
  ];
  const index = Object.fromEntries(terms.map(({ id, name, url }) => [id, { kind: 'term', name, label: name, url }]));
  const letters = glossary({ ...base, articles: [], explainers: [], terms, index: { ...base.index, ...index } });
  const entries = letters.flatMap(({ entries }) => entries);
  expect(entries.find(({ id }) => id === 'a')!.mentioned.map(({ name }) => name)).toEqual(['C']);
});

test('each entry is of one group to choose', () => {
  const kinds = ['person', 'unnamed-source', 'office', 'force', 'state', 'place'] as const;
  const letters = glossary({ ...base, actors: kinds.map((kind) => actor({ id: kind, name: kind, kind })) });
  const groups = letters.flatMap(({ entries }) => entries.map(({ name, group }) => `${name}: ${group}`));
  expect(groups.toSorted()).toEqual([
    'Jauja–Florin RVA: agreements',
    'Visiting force: terms',
    'force: bodies',
    'office: bodies',
    'person: people',
    'place: places',
    'state: places',
    'unnamed-source: people',
  ]);
});

test.each([
  ['the last word', 'Ottilie Marten', undefined, ['Ottilie ', 'Marten', '']],
  ['what stands before the comma', 'Otto Berg Jr.', 'Berg, Otto, Jr.', ['Otto ', 'Berg', ' Jr.']],
  ['all where there is no comma', 'Nguyễn Văn An', 'Nguyễn Văn An', ['', 'Nguyễn Văn An', '']],
  ['all where the name has it not', 'The Skipper', 'Marten, Ottilie', ['', 'The Skipper', '']],
  ['all of a single name', 'Sukarno', undefined, ['', 'Sukarno', '']],
])('the family name is %s', (_, name, sort, parts) => {
  const letters = glossary({
    ...base,
    actors: [actor({ id: 'p', name, sort, kind: 'person' })],
    agreements: [],
    terms: [],
  });
  expect(nameParts(letters[0]!.entries[0]!)).toEqual(parts);
});

test('roles without a date stand in the place of the kind, with whom they are of', () => {
  const title = 'Harbour master';
  const roles = [
    { title, from: '2020' },
    { title, of: 'florin' },
    { title: 'Envoy of Florin', of: 'florin' },
    { title: 'Skipper' },
  ];
  expect(officeOf(base, actor({ id: 'a', roles }))).toBe('Harbour master (Florin), Envoy of Florin, Skipper');
  expect(officeOf(base, actor({ id: 'a', roles: roles.slice(0, 1) }))).toBe('');
});

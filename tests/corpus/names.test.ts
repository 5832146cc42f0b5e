import { expect, test } from 'vitest';
import type { Document } from '../../src/corpus/documents.ts';
import { namesGiven, namesLinked } from '../../src/corpus/names.ts';
import { languageOf } from '../../src/words/language.ts';

type Given = { name: string; auto?: boolean; aliases?: { text: string; auto: boolean }[] };
type Lists = { draft?: boolean; actors?: Given[]; agreements?: Given[]; terms?: Given[] };

/** A file of records, each with its place in its list for an id. */
function file({ draft = false, ...lists }: Lists): Document {
  const records = (list: keyof typeof lists) =>
    (lists[list] ?? []).map((one, at) => ({ id: `${list}-${at}`, auto: true, aliases: [], ...one }));
  const data = { draft, actors: records('actors'), agreements: records('agreements'), terms: records('terms') };
  return { kind: 'articles', prose: {}, data } as unknown as Document;
}

/** The records that names lead to. */
const linked = (...lists: Lists[]) =>
  Object.fromEntries(
    namesLinked(lists.map(file), languageOf('en'))
      .entries()
      .map(([name, { id, auto }]) => [name, auto ? id : 'plain']),
  );

test('names and aliases have their places, and what does not link itself does so by no alias', () => {
  const aliases = [
    { text: 'HB', auto: true },
    { text: 'the board', auto: false },
  ];
  const terms = [{ name: 'Quota' }, { name: 'Toll', auto: false, aliases: aliases.slice(0, 1) }];
  const names = namesGiven([file({ actors: [{ name: 'Herring Board', aliases }], terms })]);
  expect(names.map(({ id, kind, text, auto, path }) => [id, kind, text, auto, path.join('.')])).toEqual([
    ['actors-0', 'actor', 'Herring Board', true, 'actors.0.name'],
    ['actors-0', 'actor', 'HB', true, 'actors.0.aliases.0'],
    ['actors-0', 'actor', 'the board', false, 'actors.0.aliases.1'],
    ['terms-0', 'term', 'Quota', true, 'terms.0.name'],
    ['terms-1', 'term', 'Toll', false, 'terms.1.name'],
    ['terms-1', 'term', 'HB', false, 'terms.1.aliases.0'],
  ]);
});

test.each<[string, Lists, string[]]>([
  ['a term', { terms: [{ name: 'Visiting force' }] }, ['visiting force', 'Visiting force']],
  ['a term in capitals', { terms: [{ name: 'RVA' }] }, ['RVA']],
  ['a term that begins with capitals', { terms: [{ name: 'RVA Board' }] }, ['RVA Board']],
  ['a term with a small letter', { terms: [{ name: 'toll' }] }, ['toll']],
  ['an actor', { actors: [{ name: 'Board' }] }, ['Board']],
  ['an agreement', { agreements: [{ name: 'Pact' }] }, ['Pact']],
])('%s is linked by its name, and by its plural', (_, lists, names) => {
  const all = [...names, ...names.map((name) => `${name}s`)];
  expect(Object.keys(linked(lists))).toEqual(all);
});

test.each([
  ['the first of two', [true, true], 'actors-0'],
  ['the one that links itself', [false, true], 'actors-1'],
  ['the one that links itself, the first', [true, false], 'actors-0'],
  ['neither where none does', [false, false], 'plain'],
])('a name of two records leads to %s', (_, autos, expected) => {
  expect(linked({ actors: autos.map((auto) => ({ name: 'Board', auto })) })['Board']).toBe(expected);
});

test('a name comes before a plural of another', () => {
  expect(linked({ terms: [{ name: 'toll' }], actors: [{ name: 'Ada' }] }, { agreements: [{ name: 'tolls' }] })).toEqual(
    { Ada: 'actors-0', Adas: 'actors-0', toll: 'terms-0', tolls: 'agreements-0', tollses: 'agreements-0' },
  );
});

test('no name of a draft is linked', () => {
  expect(linked({ draft: true, terms: [{ name: 'toll' }] })).toEqual({});
});

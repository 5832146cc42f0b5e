import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Cast } from '../../src/figures/cast.ts';
import { mapWords } from '../../src/figures/map-words.ts';
import { accessMap } from '../../src/figures/map.ts';
import { presence } from '../../src/figures/presence.ts';
import { site } from '../../src/site.config.ts';
import { actor, agreement, base } from '../views/corpora.ts';

type Actors = Corpus['actors'];

const state = (id: string, name: string, iso3166?: string) => actor({ id, name, kind: 'state', iso3166 });
const sofa = (...parties: string[]) =>
  agreement({ id: `sofa-${parties.join('-')}`, type: 'status-of-forces', parties, steps: { approved: [] } });

const GERMANY = state('germany', 'Germany', 'DE');
const KOREA = state('korea', 'Korea', 'KR');
const POLAND = state('poland', 'Poland', 'PL');
const KINGDOM = state('kingdom', 'United Kingdom', 'GB');
const ISLAND = actor({ id: 'pitcairn', name: 'Pitcairn', kind: 'place', wikidata: 'Q35672' });
const GUARD = actor({ id: 'guard', name: 'Island Guard', kind: 'force', 'based-in': ['pitcairn'] });

const TERM = {
  kind: 'term',
  name: 'Status of forces agreement',
  label: 'Status of forces agreement',
  url: 'glossary/#status-of-forces',
};
const CAST: Cast = { type: 'status-of-forces', disc: 'germany', square: 'korea' };
const corpusOf = (actors: Actors, ...agreements: Corpus['agreements']): Corpus => ({
  ...base,
  actors,
  agreements,
  index: {},
});

test('the parties of another story have their names, and the shapes that its publisher gives them', () => {
  const map = accessMap(corpusOf([KOREA, GERMANY, POLAND], sofa('korea', 'germany'), sofa('poland', 'germany')), CAST)!;
  expect(map.hub).toBe('Germany');
  expect(map.states.map(({ name, shape }) => [name, shape])).toEqual([
    ['Germany', 'disc'],
    ['Poland', 'diamond'],
    ['Korea', 'square'],
  ]);
});

test('where the publisher names nobody of it, all are diamonds', () => {
  const map = accessMap(corpusOf([KOREA, GERMANY], sofa('korea', 'germany')), {
    ...site.figures,
    type: 'status-of-forces',
  })!;
  expect(map.states.map(({ name, shape }) => [name, shape])).toEqual([
    ['Korea', 'diamond'],
    ['Germany', 'diamond'],
  ]);
});

test.each<[string, Cast, string[][], string | undefined]>([
  [
    'whom all agreements share',
    CAST,
    [
      ['korea', 'poland'],
      ['germany', 'poland'],
    ],
    'poland',
  ],
  ['the disc, where they share more', CAST, [['korea', 'germany']], 'germany'],
  [
    'the disc, where they share none',
    CAST,
    [
      ['korea', 'poland'],
      ['kingdom', 'germany'],
    ],
    'germany',
  ],
  [
    'nobody, where they share none and the disc has none',
    { ...CAST, disc: 'nobody' },
    [
      ['korea', 'poland'],
      ['kingdom', 'germany'],
    ],
    undefined,
  ],
  ['nobody, where there are none', CAST, [], undefined],
])('at the hub stands %s', (_, cast, parties, hub) => {
  const corpus = corpusOf([GERMANY, KOREA, POLAND, KINGDOM], ...parties.map((pair) => sofa(...pair)));
  expect(presence(corpus, cast)?.hub.id).toBe(hub);
  expect(accessMap(corpus, cast) === undefined).toBe(hub === undefined);
});

test.each<[string, Actors, Cast]>([
  ['agreements of the type', [GERMANY, KOREA], { ...CAST, type: 'raa' }],
  ['known positions', [state('germany', 'Germany'), state('korea', 'Korea')], CAST],
  ['a known partner', [GERMANY, state('korea', 'Korea')], CAST],
])('nothing is drawn without %s', (_, actors, cast) => {
  expect(accessMap(corpusOf(actors, sofa('germany', 'korea')), cast)).toBeUndefined();
});

const NOTE =
  'Borders are those of Natural Earth, drawn only for the states named. The map takes no position on disputed ones.';
const PROJECTION =
  'The projection is Equal Earth, which keeps areas in proportion; it is cut opposite these places and cropped to them.';
const PARTNERS = 'Germany and the other parties to these agreements';

test.each<[string, Actors, string, string, string]>([
  ['partners alone', [], 'Partners on the map', '', ''],
  [
    'a territory',
    [ISLAND],
    'Partners and territories on the map',
    ', and territories of a party (United Kingdom)',
    'Not to scale: a diamond marks a territory of a party (United Kingdom). ',
  ],
  [
    'a force',
    [ISLAND, GUARD],
    'Partners, territories and forces on the map',
    ', and territories of a party (United Kingdom) with the forces stationed there',
    'Not to scale: a diamond marks a territory of a party (United Kingdom), a triangle forces stationed there. ',
  ],
])('the words name what is on the map: %s', (_, more, title, description, note) => {
  const corpus = corpusOf([GERMANY, KINGDOM, ...more], sofa('germany', 'kingdom'));
  const map = accessMap(corpus, CAST)!;
  expect(mapWords(map, corpus, CAST)).toEqual({
    title,
    description: `${PARTNERS}${description}. ${PROJECTION}`,
    note: note + NOTE,
  });
});

test('territories of several parties are told apart by their shapes', () => {
  const guam = actor({ id: 'guam', name: 'Guam', kind: 'place', wikidata: 'Q16635' });
  const reunion = actor({ id: 'reunion', name: 'Réunion', kind: 'place', wikidata: 'Q17070' });
  const actors = [
    state('us', 'United States', 'US'),
    state('republic', 'Republic', 'FR'),
    KINGDOM,
    guam,
    reunion,
    ISLAND,
  ];
  const corpus = corpusOf(actors, sofa('us', 'republic'), sofa('us', 'kingdom'));
  const { description, note } = mapWords(accessMap(corpus, { ...CAST, disc: 'us' })!, corpus, CAST);
  expect(description).toContain('territories of parties (Republic, United States, United Kingdom)');
  expect(note).toContain(
    'a diamond marks a territory of parties (Republic, United Kingdom), a disc marks a territory of a party (United States). ',
  );
});

test('the type of agreement has the name of its term, where there is one', () => {
  const corpus = { ...corpusOf([GERMANY, KOREA], sofa('germany', 'korea')), index: { 'status-of-forces': TERM } };
  expect(mapWords(accessMap(corpus, CAST)!, corpus, CAST).description).toBe(
    `Status of forces agreement: ${PARTNERS} one. ${PROJECTION}`,
  );
});

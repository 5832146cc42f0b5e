import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { mapKey } from '../../src/figures/map-key.ts';
import { mapWords } from '../../src/figures/map-words.ts';
import { accessMap } from '../../src/figures/map.ts';
import { BERMUDA, CHILE, corpusOf, force, KINGDOM, NORWAY, pact, PITCAIRN, place, POLAND, state } from './maps.ts';

const PROJECTION = 'Equal Earth projection, cropped to these places.';
const BORDERS =
  'Borders are those of Natural Earth, drawn only for the states named; the map takes no position on disputed ones.';

const worded = (actors: Corpus['actors'], agreements: Corpus['agreements']) => {
  const corpus = corpusOf(actors, agreements);
  return mapWords(accessMap(corpus)!, corpus);
};

test.each<[string, Corpus['actors'], string, string]>([
  ['partners alone', [], '', ''],
  ['a territory', [PITCAIRN], ', and territories of kingdom', ' Marks of territories are not to scale.'],
  [
    'a force',
    [PITCAIRN, force('guard', 'pitcairn')],
    ', and territories of kingdom with the forces stationed there',
    ' Marks of territories are not to scale.',
  ],
])('the words name what is on the map: %s', (_, more, description, note) => {
  const actors = [NORWAY, KINGDOM, CHILE, ...more];
  expect(worded(actors, [pact(['norway', 'kingdom']), pact(['norway', 'chile'])])).toMatchObject({
    description: `The map shows norway and its partner in each Pact${description}.`,
    note: `${PROJECTION}${note} ${BORDERS}`,
  });
});

test('the title says how far the agreements of the hub have come, and with whom', () => {
  const agreements = [
    pact(['norway', 'chile'], { signed: 'talks-agreed' }),
    pact(['norway', 'kingdom']),
    pact(['norway', 'poland']),
  ];
  expect(worded([NORWAY, KINGDOM, CHILE, POLAND], agreements).title).toBe(
    'Pact: signed, not in force with chile; under negotiation with poland and kingdom',
  );
});

test('it counts what are too many to name', () => {
  const actors = ['CL', 'PL', 'DE', 'IT', 'ES'].map((code) => state(code.toLowerCase(), code));
  const agreements = actors.map(({ id }) => pact(['norway', id]));
  expect(worded([NORWAY, ...actors], agreements).title).toBe('Pact: under negotiation with five parties');
});

test('without a party to all, the parties are named together', () => {
  const words = worded([NORWAY, CHILE, POLAND], [pact(['norway', 'chile', 'poland'])]);
  expect(words).toMatchObject({
    title: 'The parties on the map',
    description: 'The map shows the parties to each Pact.',
  });
});

test('the key tells each look once: the hub, how far the others have come, and the territories by the shapes of their owners', () => {
  const actors = [NORWAY, KINGDOM, CHILE, POLAND, BERMUDA, PITCAIRN, place('jan-mayen', 'Q14056')];
  const corpus = corpusOf(
    actors,
    ['kingdom', 'chile', 'poland'].map((id) => pact(['norway', id])),
  );
  expect(mapKey(accessMap(corpus)!, corpus)).toEqual([
    { words: 'norway', looks: [{ look: 'disc cast-norway', level: 'full', shape: undefined }] },
    {
      words: 'under negotiation',
      looks: [
        { look: 'diamond', level: 'open', shape: undefined },
        { look: 'square cast-kingdom', level: 'open', shape: undefined },
      ],
    },
    { words: 'Territory of kingdom', looks: [{ look: 'square cast-kingdom', level: 'full', shape: 'square' }] },
    { words: 'Territory of norway', looks: [{ look: 'disc cast-norway', level: 'full', shape: 'disc' }] },
  ]);
});

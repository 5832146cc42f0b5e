import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { mapWords } from '../../src/figures/map-words.ts';
import { accessMap } from '../../src/figures/map.ts';
import { actor } from '../views/corpora.ts';
import { BERMUDA, CHILE, corpusOf, force, KINGDOM, NORWAY, pact, PITCAIRN, place, POLAND, state } from './maps.ts';

const NOTE =
  'Borders are those of Natural Earth, drawn only for the states named. The map takes no position on disputed ones.';
const PROJECTION =
  'The projection is Equal Earth, which keeps areas in proportion; it is cut opposite these places and cropped to them.';

const worded = (actors: Corpus['actors'], agreements: Corpus['agreements']) => {
  const corpus = corpusOf(actors, agreements);
  return mapWords(accessMap(corpus)!, corpus);
};

test.each<[string, Corpus['actors'], string, string, string]>([
  ['partners alone', [], 'Partners on the map', '', ''],
  [
    'a territory',
    [PITCAIRN],
    'Partners and territories on the map',
    ', and territories of a party (kingdom)',
    'Not to scale: a square marks a territory of a party (kingdom). ',
  ],
  [
    'a force',
    [PITCAIRN, force('guard', 'pitcairn')],
    'Partners, territories and forces on the map',
    ', and territories of a party (kingdom) with the forces stationed there',
    'Not to scale: a square marks a territory of a party (kingdom), a triangle forces stationed there. ',
  ],
])('the words name what is on the map: %s', (_, more, title, description, note) => {
  const actors = [NORWAY, KINGDOM, CHILE, ...more];
  expect(worded(actors, [pact(['norway', 'kingdom']), pact(['norway', 'chile'])])).toEqual({
    title,
    description: `Pact: norway and the other parties to these agreements${description}. ${PROJECTION}`,
    note: note + NOTE,
  });
});

test('without a party to all, the parties are named together', () => {
  const { description } = worded([NORWAY, CHILE, POLAND], [pact(['norway', 'chile', 'poland'])]);
  expect(description).toBe(`Pact: The parties to these agreements. ${PROJECTION}`);
});

test('territories of several parties are told apart by their shapes', () => {
  const actors = [
    NORWAY,
    KINGDOM,
    state('republic', 'FR'),
    actor({ ...BERMUDA, name: 'Bermuda' }),
    place('reunion', 'Q17070'),
    place('jan-mayen', 'Q14056'),
  ];
  const { description, note } = worded(actors, [pact(['norway', 'kingdom']), pact(['norway', 'republic'])]);
  expect(description).toContain('territories of parties (kingdom, norway, republic)');
  expect(note).toContain(
    'Not to scale: a square marks a territory of a party (kingdom), a disc marks a territory of a party (norway), a diamond marks a territory of a party (republic). ',
  );
});

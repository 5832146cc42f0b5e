import { geoBounds } from 'd3-geo';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { accessMap } from '../../src/figures/map.ts';
import { homeOf, stateShape } from '../../src/figures/places.ts';
import { HEIGHT, WIDTH } from '../../src/figures/projection.ts';
import {
  BERMUDA,
  CHILE,
  corpusOf,
  drawn,
  force,
  KINGDOM,
  NORWAY,
  pact,
  PITCAIRN,
  place,
  POLAND,
  state,
} from './maps.ts';

const PAIR = [pact(['norway', 'kingdom'])];
const WITH_CHILE = [...PAIR, pact(['norway', 'chile'])];

test.each<[string, Corpus['actors'], Corpus['agreements'], string[] | undefined]>([
  ['two parties, the cast last', [NORWAY, CHILE], [pact(['norway', 'chile'])], ['chile', 'norway']],
  [
    'the party to all first, then the others, the cast last',
    [KINGDOM, NORWAY, CHILE],
    WITH_CHILE,
    ['norway', 'chile', 'kingdom'],
  ],
  ['no state without an agreement', [NORWAY, KINGDOM, CHILE], PAIR, ['norway', 'kingdom']],
  [
    'no party to another kind of agreement',
    [NORWAY, KINGDOM, CHILE],
    [...PAIR, pact(['norway', 'chile'], {}, 'loan')],
    ['norway', 'kingdom'],
  ],
  [
    'all parties to an agreement of many, the cast last',
    [NORWAY, KINGDOM, CHILE, POLAND],
    [pact(['norway', 'poland', 'kingdom', 'chile'])],
    ['poland', 'chile', 'norway', 'kingdom'],
  ],
  [
    'territories of a party, from west to east',
    [NORWAY, KINGDOM, BERMUDA, PITCAIRN],
    PAIR,
    ['norway', 'kingdom', 'pitcairn', 'bermuda'],
  ],
  [
    'a territory without an ISO code',
    [NORWAY, KINGDOM, place('dhekelia', 'Q9206745')],
    PAIR,
    ['norway', 'kingdom', 'dhekelia'],
  ],
  ['no territory of another state', [NORWAY, KINGDOM, place('guam', 'Q16635')], PAIR, ['norway', 'kingdom']],
  [
    'no place that is no territory',
    [NORWAY, KINGDOM, place('harbour'), place('lithuania', 'Q37')],
    PAIR,
    ['norway', 'kingdom'],
  ],
  ['nothing without agreements', [NORWAY, KINGDOM], [], undefined],
  ['nothing without agreements of the kind', [NORWAY, KINGDOM], [pact(['norway', 'kingdom'], {}, 'loan')], undefined],
  ['nothing without codes', [state('norway'), state('kingdom')], PAIR, undefined],
  ['nothing where one place alone is known', [NORWAY, state('kingdom')], PAIR, undefined],
])('it draws %s', (_, actors, agreements, ids) => {
  expect(drawn(accessMap(corpusOf(actors, agreements)))).toEqual(ids);
});

const CODES = ['NO', 'GB', 'CL', 'PL', 'DE', 'IT', 'ES', 'SE', 'FI', 'IE', 'PT', 'GR', 'AT'];
test.each([
  [12, true],
  [13, false],
])('of %i parties, it is drawn: %s', (count, isDrawn) => {
  const actors = CODES.slice(0, count).map((code) => state(code.toLowerCase(), code));
  const map = accessMap(corpusOf(actors, [pact(actors.map(({ id }) => id))]));
  expect(map !== undefined).toBe(isDrawn);
});

test('a party of unknown place is left out and named', () => {
  const map = accessMap(corpusOf([NORWAY, KINGDOM, state('nowhere')], [...PAIR, pact(['norway', 'nowhere'])]))!;
  expect([drawn(map), map.missing.map(({ id }) => id)]).toEqual([['norway', 'kingdom'], ['nowhere']]);
});

test.each<[string, Record<string, string>, string, string]>([
  ['in force', { signed: 'talks-agreed', 'in-force': 'talks-agreed' }, 'full', ' since May 2024'],
  ['signed, not in force', { signed: 'talks-agreed' }, 'half', ''],
  ['agreed in principle', { principle: 'talks-agreed' }, 'open', ''],
  ['under negotiation', {}, 'open', ''],
])('a party shows that its agreement is %s', (reached, taken, level, since) => {
  const agreements = [...WITH_CHILE.slice(1), pact(['norway', 'kingdom'], { talks: 'talks-agreed', ...taken })];
  const map = accessMap(corpusOf([NORWAY, KINGDOM, CHILE], agreements))!;
  expect(map.states[0]).toMatchObject({ id: 'norway', level: 'full', status: undefined, look: 'disc cast-norway' });
  expect(map.states[1]).toMatchObject({ id: 'chile', look: 'diamond' });
  expect(map.states[2]).toMatchObject({
    reached,
    status: reached + since,
    level,
    look: 'square cast-kingdom',
  });
});

test('parties to an agreement of many each show how far they have come', () => {
  const ratified = [{ date: 'talks-agreed', parties: ['norway'] }];
  const agreements = [
    pact(['norway', 'poland', 'kingdom'], {
      approved: ratified,
      signed: [{ date: 'talks-agreed', parties: ['norway', 'poland'] }],
    }),
  ];
  const { states } = accessMap(corpusOf([NORWAY, POLAND, KINGDOM], agreements))!;
  expect(states.map(({ id, level, status }) => [id, level, status])).toEqual([
    ['poland', 'half', 'signed, not in force'],
    ['norway', 'half', 'approved, not in force'],
    ['kingdom', 'open', 'not begun'],
  ]);
});

test('a force in two places is named at the southern one, and a line joins it to the other', () => {
  const map = accessMap(corpusOf([NORWAY, KINGDOM, BERMUDA, PITCAIRN, force('guard', 'bermuda', 'pitcairn')], PAIR))!;
  const [pitcairn, bermuda] = map.territories;
  expect(map.joins).toEqual([{ from: pitcairn!.at, to: bermuda!.at }]);
  expect([pitcairn, bermuda].map((one) => one!.wide.more)).toEqual([['guard'], []]);
  expect([pitcairn, bermuda].map((one) => one!.narrow.name)).toEqual([['1'], ['2']]);
});

const world = accessMap(
  corpusOf(
    [NORWAY, KINGDOM, CHILE, POLAND, BERMUDA, PITCAIRN, force('guard', 'bermuda')],
    [...WITH_CHILE, pact(['norway', 'poland'])],
  ),
)!;

test('every place lies where it should, by the compass, in the map and in its inset', () => {
  const at = new Map([...world.states, ...world.territories].map((mark) => [mark.id, mark.at]));
  const eastward = (...ids: string[]) => expect(ids.toSorted((a, b) => at.get(a)!.x - at.get(b)!.x)).toEqual(ids);
  const southward = (...ids: string[]) => expect(ids.toSorted((a, b) => at.get(a)!.y - at.get(b)!.y)).toEqual(ids);
  eastward('pitcairn', 'chile', 'bermuda');
  southward('bermuda', 'pitcairn', 'chile');
  eastward('kingdom', 'norway', 'poland');
  southward('norway', 'poland');
});

test('all marks and labels begin inside the frame', () => {
  const marks = [...world.states, ...world.territories];
  const spots = marks.flatMap(({ at, wide, narrow }) => [at, wide.at, narrow.at]);
  expect(spots.filter(({ x, y }) => !(x > 0 && x < 100 && y > 0 && y < 100))).toEqual([]);
});

test('a state too small to be seen has a mark as well', () => {
  const map = accessMap(corpusOf([NORWAY, CHILE, state('malta', 'MT')], [pact(['norway', 'chile', 'malta'])]))!;
  expect(map.states.map(({ id, shape }) => [id, shape])).toEqual([
    ['chile', undefined],
    ['malta', 'diamond'],
    ['norway', undefined],
  ]);
});

/** The points of a path of relative steps. */
const points = (path: string) =>
  path.split('M').flatMap((ring) => {
    let at = [0, 0];
    const pairs = [...ring.matchAll(/(-?[\d.]+)[ ]?(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    return pairs.map(([x, y]) => (at = [at[0]! + x, at[1]! + y]));
  });

test('outlines lie inside the frame, and are light', () => {
  const paths = [world.land, ...world.states.map(({ path }) => path)];
  const all = paths.flatMap(points);
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter(([x, y]) => !(x! >= 0 && y! >= 0 && x! <= WIDTH && y! <= HEIGHT))).toEqual([]);
  expect(paths.join('').length).toBeLessThan(32_000);
});

test.each([
  ['PH', [117, 5, 127, 20]],
  ['FR', [-5, 41, 10, 51]],
])('the name of %s leaves free its islands near by, and not what is overseas', (code, corners) => {
  const bounds = geoBounds(homeOf(stateShape(state('one', code))!));
  expect(bounds.flat().map((degrees, index) => Math.abs(degrees - corners[index]!) < 1)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

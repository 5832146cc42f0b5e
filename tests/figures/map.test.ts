import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { accessMap } from '../../src/figures/map.ts';
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
  [
    'a force in a territory',
    [NORWAY, KINGDOM, BERMUDA, force('guard', 'bermuda')],
    PAIR,
    ['norway', 'kingdom', 'bermuda', 'guard'],
  ],
  [
    'no force elsewhere',
    [NORWAY, KINGDOM, place('harbour'), force('guard', 'harbour'), force('fleet')],
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
  ['in force', { signed: 'talks-agreed', 'in-force': 'talks-agreed' }, 'full', '■'],
  ['signed, not in force', { signed: 'talks-agreed' }, 'half', '□'],
  ['agreed in principle', { principle: 'talks-agreed' }, 'open', '□'],
  ['under negotiation', {}, 'open', '□'],
])('a party shows that its agreement is %s', (status, taken, level, sign) => {
  const agreements = [...WITH_CHILE.slice(1), pact(['norway', 'kingdom'], { talks: 'talks-agreed', ...taken })];
  const map = accessMap(corpusOf([NORWAY, KINGDOM, CHILE], agreements))!;
  expect(map.states[0]).toMatchObject({ id: 'norway', level: 'full', status: undefined, look: 'disc cast-norway' });
  expect(map.states[1]).toMatchObject({ id: 'chile', look: 'diamond' });
  expect(map.states[2]).toMatchObject({
    status,
    level,
    sign,
    look: 'square cast-kingdom',
    wide: { lines: ['kingdom', status] },
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

test('a force in two places stands at the southern one, joined to the other', () => {
  const map = accessMap(corpusOf([NORWAY, KINGDOM, BERMUDA, PITCAIRN, force('guard', 'bermuda', 'pitcairn')], PAIR))!;
  const [pitcairn, bermuda] = map.territories;
  expect(map.forces).toMatchObject([
    {
      at: pitcairn!.at,
      joins: [bermuda!.at],
      wide: { lines: ['GUARD'], at: { y: pitcairn!.at.y } },
      narrow: { lines: [] },
    },
  ]);
});

const world = accessMap(
  corpusOf(
    [NORWAY, KINGDOM, CHILE, POLAND, BERMUDA, PITCAIRN, force('guard', 'bermuda')],
    [...WITH_CHILE, pact(['norway', 'poland'])],
  ),
)!;

test('every place lies where it should, by the compass', () => {
  const at = new Map([...world.states, ...world.territories].map((mark) => [mark.id, mark.at]));
  const west = ['pitcairn', 'chile', 'bermuda', 'kingdom', 'norway', 'poland'];
  const north = ['norway', 'poland', 'bermuda', 'pitcairn', 'chile'];
  expect(west.toSorted((a, b) => at.get(a)!.x - at.get(b)!.x)).toEqual(west);
  expect(north.toSorted((a, b) => at.get(a)!.y - at.get(b)!.y)).toEqual(north);
});

test('all marks and labels begin inside the frame', () => {
  const marks = [...world.states, ...world.territories, ...world.forces];
  const spots = marks.flatMap(({ at, wide, narrow }) => [at, wide.at, narrow.at]);
  expect(spots.filter(({ x, y }) => !(x > 0 && x < 100 && y > 0 && y < 100))).toEqual([]);
});

/** The points of a path. */
const points = (path: string) => [...path.matchAll(/(\d+),(\d+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

test('outlines are whole units inside the frame, and light', () => {
  const paths = [world.land, ...world.states.map(({ path }) => path)];
  for (const path of paths) expect(path).toMatch(/^(M\d+,\d+(L\d+,\d+)+Z)+$/);
  expect(points(paths.join('')).filter(({ x, y }) => x < 0 || y < 0 || x > WIDTH || y > HEIGHT)).toEqual([]);
  expect(paths.join('').length).toBeLessThan(32_000);
});

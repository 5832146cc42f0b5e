import { expect, test } from 'vitest';
import { framesFor } from '../../src/figures/inset.ts';
import { accessMap } from '../../src/figures/map.ts';
import { extent } from '../../src/figures/outlines.ts';
import { seenOf } from '../../src/figures/places.ts';
import { FRAME, overlap, WIDTH, type Seen } from '../../src/figures/projection.ts';
import { BERMUDA, corpusOf, KINGDOM, NORWAY, pact, PITCAIRN, POLAND, state } from './maps.ts';

/** A state of one degree, or a place that is no state. */
const at = (id: string, x: number, y: number, isState = true) => {
  const corners = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ].map(([east, north]) => [x + east!, y + north!]);
  const seen: Seen = isState ? { type: 'Polygon', coordinates: [corners] } : { type: 'Point', coordinates: [x, y] };
  return { id, isState, seen, x, y };
};
const insetOf = (...places: ReturnType<typeof at>[]) => [...(framesFor(places).inset?.ids ?? [])].sort();

const [NEAR, NEARER] = [at('near', 0, 50), at('nearer', 8, 47)];
const OCEAN = [at('isle', 150, -20), at('reef', 178, -30), at('atoll', 200, 10, false), at('cay', 130, 30)];

test.each([
  ['two far from all others stand apart', [NEAR, NEARER, ...OCEAN], ['near', 'nearer']],
  ['one far from all others stands apart', [NEAR, ...OCEAN], ['near']],
  ['nothing, where all lie near each other', [NEAR, NEARER], []],
  [
    'nothing, where they lie all over the world',
    [0, 40, 80, 120, 160, 200, 240, 280, 320].map((x) => at(`at-${x}`, x, 0)),
    [],
  ],
  ['no place without a state, whose region nobody would know', [at('rock', 0, 50, false), ...OCEAN], []],
])('in the inset: %s', (_, places, ids) => {
  expect(insetOf(...places)).toEqual(ids);
});

test('it stands in the free corner nearest to where its region lies, and at a larger scale', () => {
  const { main, inset } = framesFor([NEAR, NEARER, ...OCEAN]);
  expect(inset!.box).toMatchObject({ left: 0, top: 0 });
  expect(inset!.projection.scale()).toBeGreaterThan(main.scale());
  const mirrored = [NEAR, NEARER, ...OCEAN].map(({ id, isState, x, y }) => at(id, -x, y, isState));
  expect(framesFor(mirrored).inset!.box).toMatchObject({ right: WIDTH, top: 0 });
});

const east = state('japan', 'JP');
const map = accessMap(
  corpusOf([KINGDOM, east, state('fiji', 'FJ'), PITCAIRN], [pact(['japan', 'kingdom']), pact(['japan', 'fiji'])]),
)!;

test('names keep out of the inset, or in it', () => {
  const box = map.inset!.box;
  const inside = ({ wide }: (typeof map.states)[number]) =>
    overlap(box, {
      left: wide.at.x * 10,
      right: wide.at.x * 10 + 1,
      top: wide.at.y * 5.25,
      bottom: wide.at.y * 5.25 + 1,
    }) > 0;
  expect(map.states.filter(inside).map(({ id }) => id)).toEqual(['kingdom']);
});

test('two small places near each other are drawn with what is around them', () => {
  const { main } = framesFor([at('cove', 10, 40), at('bay', 11, 41)]);
  const [west, east] = [main([6, 40])![0], main([16, 40])![0]];
  expect([west > 0, east < WIDTH]).toEqual([true, true]);
});

test.each([
  ['two near each other', [NORWAY, POLAND]],
  ['one beside an island far away', [KINGDOM, BERMUDA]],
  ['some in an inset', [NORWAY, KINGDOM, east, state('fiji', 'FJ')]],
])('no state is cut off at an edge: %s', (_, actors) => {
  const { main, inset } = framesFor(actors.map((actor) => ({ id: actor.id, isState: true, seen: seenOf(actor)! })));
  for (const actor of actors) {
    const isInset = inset?.ids.has(actor.id) ?? false;
    const { left, top, right, bottom } = isInset ? inset!.box : FRAME;
    const { x, y, halfWidth, halfHeight } = extent(isInset ? inset!.projection : main, seenOf(actor)!);
    expect(x - halfWidth > left && x + halfWidth < right && y - halfHeight > top && y + halfHeight < bottom).toBe(true);
  }
});

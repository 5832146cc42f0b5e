import { geoCentroid, geoDistance, type GeoProjection } from 'd3-geo';
import { extent } from './outlines.ts';
import { FRAME, HEIGHT, overlap, regionOf, WIDTH, worldOf, type Box, type Seen } from './projection.ts';

/** What is to be seen of an actor. */
export type Placed = { id: string; seen: Seen; isState: boolean };

/** A part of the frame where a region is drawn at a larger scale, and whom it shows. */
type Inset = { box: Box; projection: GeoProjection; ids: ReadonlySet<string> };

/** The map as a whole and, where a far region would make it small, that region in a corner. */
type Frames = { main: GeoProjection; inset: Inset | undefined };

/** What the inset takes of the frame, and the free space around it. */
const SIZE = { width: 225, height: 215 };
const GUTTER = 8;

/** How much larger the map must become without a region, and the region than the map, for an inset to be worth it. */
const GAIN = 1.15;

/** How near each other places of one region are, in degrees on the globe. */
const NEAR = [15, 30];

/** Chooses what of the world is drawn, so that all places are seen and as large as they can be. */
export function framesFor(places: readonly Placed[]): Frames {
  const whole = worldOf(places.map(({ seen }) => seen));
  const candidates = NEAR.flatMap((degrees) => regions(places, degrees)).flatMap((region): Frames[] => {
    const rest = places.filter((place) => !region.includes(place));
    if (!hasOutline(region) || !hasOutline(rest)) return [];
    const main = worldOf(rest.map(({ seen }) => seen));
    const inset = main.scale() > GAIN * whole.scale() ? insetOf(region, rest, main) : undefined;
    return inset ? [{ main, inset }] : [];
  });
  const best = candidates.toSorted((a, b) => b.main.scale() - a.main.scale())[0];
  return best ?? { main: whole, inset: undefined };
}

/** Whether there is a state by whose outline a reader knows where it is. */
const hasOutline = (places: readonly Placed[]) =>
  places.some(({ isState, seen }) => isState && seen.type === 'Polygon');

/** Places in groups, in which each is near another. */
function regions(places: readonly Placed[], degrees: number): Placed[][] {
  const isNear = (a: Placed, b: Placed) =>
    geoDistance(geoCentroid(a.seen), geoCentroid(b.seen)) < (degrees / 180) * Math.PI;
  return places.reduce<Placed[][]>((groups, place) => {
    const [near, far] = [true, false].map((wanted) =>
      groups.filter((group) => group.some((other) => isNear(place, other)) === wanted),
    ) as [Placed[][], Placed[][]];
    return [...far, [...near.flat(), place]];
  }, []);
}

/** The region in the corner nearest to where it lies, if none of the other places is there. */
function insetOf(region: readonly Placed[], rest: readonly Placed[], main: GeoProjection): Inset | undefined {
  const taken = rest.map(({ seen }) => boxOf(main, seen));
  const seen = region.map((place) => place.seen);
  const [x, y] = main(geoCentroid({ type: 'GeometryCollection', geometries: seen }))!;
  const distance = ({ left, top }: Box) => Math.hypot(left + SIZE.width / 2 - x, top + SIZE.height / 2 - y);
  const box = CORNERS.filter((corner) => taken.every((other) => overlap(corner, other) === 0)).toSorted(
    (a, b) => distance(a) - distance(b),
  )[0];
  const projection = box && regionOf(seen, box);
  if (!projection || projection.scale() < GAIN * main.scale()) return undefined;
  return { box, projection, ids: new Set(region.map(({ id }) => id)) };
}

const CORNERS = [0, WIDTH - SIZE.width].flatMap((left) =>
  [0, HEIGHT - SIZE.height].map((top): Box => ({ left, top, right: left + SIZE.width, bottom: top + SIZE.height })),
);

/** What a place takes of the map, with room for its name. */
function boxOf(main: GeoProjection, seen: Seen): Box {
  const { x, y, halfWidth, halfHeight } = extent(main, seen);
  const room = 4 * GUTTER;
  return {
    left: x - halfWidth - room,
    right: x + halfWidth + room,
    top: y - halfHeight - room,
    bottom: y + halfHeight + room,
  };
}

/** The inset with the free space around it, inside the frame. */
export function withGutter({ left, top, right, bottom }: Box): Box {
  return {
    left: Math.max(FRAME.left, left - GUTTER),
    top: Math.max(FRAME.top, top - GUTTER),
    right: Math.min(FRAME.right, right + GUTTER),
    bottom: Math.min(FRAME.bottom, bottom + GUTTER),
  };
}

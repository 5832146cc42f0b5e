import { geoAzimuthalEqualArea, geoCentroid, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { GeometryCollection, Point, Polygon, Position } from 'geojson';

/** The frame of the map; its stylesheet has the same proportions. */
export const WIDTH = 1000;
export const HEIGHT = 525;

/** Corners of a part of the frame, in its units. */
export type Box = { left: number; top: number; right: number; bottom: number };

export const FRAME: Box = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };

/** Room for names around the outermost places. */
const MARGIN = { x: 75, y: 28 };

/** A point of the frame; a component has it in hundredths of its width and height. */
export type Spot = { x: number; y: number };

/** What is to be seen whole: the mainland of a state, or the middle of a place without outline. */
export type Seen = Polygon | Point;

/** The largest scale, in units of the frame to the radian: about twenty degrees across the frame. */
const LARGEST = 2800;

/** The northernmost land, above which nothing is left empty. */
const NORTH = 83.7;

/** Equal Earth, turned so that it is cut far from all that is to be seen, and cropped to it. */
export function worldOf(seen: readonly Seen[]): GeoProjection {
  const longitudes = seen.flatMap(corners).map(([longitude]) => longitude!);
  const projection = geoEqualEarth().rotate([-middleOf(longitudes), 0]);
  fit(projection, seen, shrunk(FRAME, MARGIN));
  const [x, y] = projection.translate();
  const gap = projection([0, NORTH])![1];
  return clipped(projection.translate([x, y - Math.max(0, gap)]), FRAME);
}

/** A region on its own, undistorted: Lambert's equal-area projection about its middle. */
export function regionOf(seen: readonly Seen[], box: Box): GeoProjection {
  const [longitude, latitude] = geoCentroid({ type: 'MultiPoint', coordinates: seen.flatMap(corners) });
  const room = { x: (box.right - box.left) / 5, y: (box.bottom - box.top) / 8 };
  return clipped(fit(geoAzimuthalEqualArea().rotate([-longitude, -latitude]), seen, shrunk(box, room)), box);
}

/** A point in hundredths of the frame. */
export const percent = ({ x, y }: Spot): Spot => ({
  x: Math.round((x / WIDTH) * 1000) / 10,
  y: Math.round((y / HEIGHT) * 1000) / 10,
});

/** How far a box reaches into another, in square units. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

const shrunk = ({ left, top, right, bottom }: Box, { x, y }: Spot): Box => ({
  left: left + x,
  top: top + y,
  right: right - x,
  bottom: bottom - y,
});

/** Makes what is to be seen fill a box, but no larger than the outlines bear. */
function fit(projection: GeoProjection, seen: readonly Seen[], { left, top, right, bottom }: Box): GeoProjection {
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: [...seen] };
  const box: [[number, number], [number, number]] = [
    [left, top],
    [right, bottom],
  ];
  if (projection.fitExtent(box, all).scale() <= LARGEST) return projection;
  const [[west, north], [east, south]] = geoPath(projection.scale(LARGEST).translate([0, 0])).bounds(all);
  return projection.translate([(left + right - west - east) / 2, (top + bottom - north - south) / 2]);
}

const clipped = (projection: GeoProjection, { left, top, right, bottom }: Box): GeoProjection =>
  projection.clipExtent([
    [left, top],
    [right, bottom],
  ]);

function corners(one: Seen): Position[] {
  return one.type === 'Point' ? [one.coordinates] : one.coordinates[0]!;
}

/** The longitude opposite the middle of the widest gap between these. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const gaps = sorted.map((from, index) => ({ from, width: (sorted[index + 1] ?? sorted[0]! + 360) - from }));
  const widest = gaps.reduce((a, b) => (b.width > a.width ? b : a));
  return widest.from + widest.width / 2 + 180;
}

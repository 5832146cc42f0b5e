import { geoEqualEarth, type GeoProjection } from 'd3-geo';

/** The frame of the map; its stylesheet has the same proportions. */
export const WIDTH = 1000;
export const HEIGHT = 530;

/** Room for names around the outermost places. */
const MARGIN = { x: 95, y: 45 };

/** A point of the frame; a component has it in hundredths of its width and height. */
export type Spot = { x: number; y: number };

/** The northernmost land, above which nothing is left empty. */
const NORTH = 83.7;

/** Equal Earth, turned so that it is cut far from all of these places, and cropped to them. */
export function projectionFor(places: [number, number][]): GeoProjection {
  const projection = geoEqualEarth().rotate([-middleOf(places.map(([longitude]) => longitude)), 0]);
  const frame: [[number, number], [number, number]] = [
    [MARGIN.x, MARGIN.y],
    [WIDTH - MARGIN.x, HEIGHT - MARGIN.y],
  ];
  projection.fitExtent(frame, { type: 'MultiPoint', coordinates: places });
  const [x, y] = projection.translate();
  const gap = projection([0, NORTH])![1];
  return projection.translate([x, y - Math.max(0, gap)]).clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
}

/** A point in hundredths of the frame. */
export const percent = ({ x, y }: Spot): Spot => ({
  x: Math.round((x / WIDTH) * 1000) / 10,
  y: Math.round((y / HEIGHT) * 1000) / 10,
});

/** The longitude opposite the middle of the widest gap between these. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const gaps = sorted.map((from, index) => ({ from, width: (sorted[index + 1] ?? sorted[0]! + 360) - from }));
  const widest = gaps.reduce((a, b) => (b.width > a.width ? b : a));
  return widest.from + widest.width / 2 + 180;
}

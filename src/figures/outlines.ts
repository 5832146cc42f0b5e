import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

type Point = readonly [x: number, y: number];

/**
 * A projected shape as a path.
 * @param grain what its points are rounded to, in units of the frame; detail finer than one and a half of it is left out
 */
export function outline(projection: GeoProjection, shape: GeoPermissibleObjects, grain: number): string {
  const whole = geoPath(projection).digits(2)(shape) ?? '';
  const rings = whole.split('M').slice(1).map(pointsOf);
  return rings
    .map((ring) => thinned(ring, grain))
    .filter(({ length }) => length > 2)
    .map((ring) => drawn(ring, grain))
    .join('');
}

/** The middle of what the shape covers of the frame, and half its width and height. */
export function extent(projection: GeoProjection, shape: GeoPermissibleObjects) {
  const [[left, top], [right, bottom]] = geoPath(projection).pointRadius(0).bounds(shape);
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    halfWidth: (right - left) / 2,
    halfHeight: (bottom - top) / 2,
  };
}

const pointsOf = (ring: string): Point[] =>
  ring
    .replace('Z', '')
    .split('L')
    .map((point) => point.split(',').map(Number) as [number, number]);

/** The points in whole grains, without those too near the one before. */
function thinned(ring: readonly Point[], grain: number): Point[] {
  const kept: Point[] = [];
  let last: Point | undefined;
  for (const point of ring) {
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < 1.5 * grain) continue;
    last = point;
    kept.push([Math.round(point[0] / grain), Math.round(point[1] / grain)]);
  }
  return kept;
}

/** Steps from point to point are shorter to write than the points. */
function drawn(ring: readonly Point[], grain: number): string {
  const pair = (x: number, y: number) => `${x * grain} ${y * grain}`.replace(' -', '-');
  const steps = ring.slice(1).map(([x, y], index) => pair(x - ring[index]![0], y - ring[index]![1]));
  return `M${pair(...ring[0]!)}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

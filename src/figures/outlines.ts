import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** A projected shape as a path of whole units. */
export function outline(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  return geoPath(projection).digits(0)(shape) ?? '';
}

/** The middle of what the shape covers of the frame, and half its width and height. */
export function extent(projection: GeoProjection, shape: GeoPermissibleObjects) {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shape);
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    halfWidth: (right - left) / 2,
    halfHeight: (bottom - top) / 2,
  };
}

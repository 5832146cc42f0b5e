import { feature as region } from '@rapideditor/country-coder';
import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Actor } from '../model/actor.ts';
import type { Seen } from './projection.ts';

const topology = atlas as unknown as Parameters<typeof feature>[0];
const countries = topology.objects['countries'] as Extract<
  (typeof topology.objects)[string],
  { type: 'GeometryCollection' }
>;
const ANTARCTICA = '010';

/** All land but Antarctica as one shape, in which no border is left to draw. */
export const land = merge(
  topology,
  countries.geometries.filter(({ id }) => id !== ANTARCTICA) as Parameters<typeof merge>[1],
);

/** The outline of a state in Natural Earth, where it is large enough to be in it. */
export function stateShape({ iso3166 }: Actor): Feature | undefined {
  const number = iso3166 && region(iso3166)?.properties.iso1N3;
  const geometry = countries.geometries.find(({ id }) => number !== undefined && id === number);
  return geometry && (feature(topology, geometry) as Feature);
}

/** Whether a place belongs to a state without being all of it, as an overseas territory does. */
export const belongsTo = (place: Actor, { iso3166 }: Actor): boolean =>
  place.wikidata !== undefined && iso3166 !== undefined && region(place.wikidata)?.properties.country === iso3166;

/** What of an actor is to be seen: its largest part where it has an outline, or else its middle; nothing where no code of its record is known. */
export function seenOf(actor: Actor): Seen | undefined {
  const outlined = stateShape(actor);
  if (outlined) return mainland(outlined);
  const largest = largestPart(regionShapes(actor.wikidata ?? actor.iso3166));
  return largest && { type: 'Point', coordinates: geoCentroid(largest) };
}

/** How far from its largest part another of a state is no part overseas, in radians: about 12 degrees. */
const NEAR = 0.21;

/** The largest part of a state with those near it, by which a name must not stand in their way. */
export function homeOf(state: Feature): MultiPolygon {
  const middle = geoCentroid(mainland(state));
  const near = polygons(state.geometry as Polygon | MultiPolygon).filter(
    (part) => geoDistance(geoCentroid(part), middle) < NEAR,
  );
  return { type: 'MultiPolygon', coordinates: near.map(({ coordinates }) => coordinates) };
}

/** The part of a state that its name stands on or beside, whatever else of it lies overseas. */
function mainland(state: Feature): Polygon {
  return largestPart([state.geometry as Polygon | MultiPolygon])!;
}

function largestPart(shapes: readonly (Polygon | MultiPolygon)[]): Polygon | undefined {
  const [largest] = shapes.flatMap(polygons).sort((a, b) => geoArea(b) - geoArea(a));
  return largest;
}

function polygons(shape: Polygon | MultiPolygon): Polygon[] {
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return parts.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

function regionShapes(query: string | undefined): MultiPolygon[] {
  const found = query === undefined ? null : region(query);
  if (!found) return [];
  if (!found.geometry) return (found.properties.members ?? []).flatMap(regionShapes);
  const { coordinates } = found.geometry as MultiPolygon;
  return [{ type: 'MultiPolygon', coordinates: coordinates.map((rings) => rings.map(reversed)) }];
}

/** Regions wind as RFC 7946 has it; on d3's sphere that would be everything else. */
const reversed = (ring: Position[]): Position[] => [...ring].reverse();

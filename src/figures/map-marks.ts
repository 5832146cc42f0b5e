import type { GeoProjection } from 'd3-geo';
import type { Corpus } from '../corpus/corpus.ts';
import type { Edition } from '../corpus/edition.ts';
import { castClass, shapeOf } from '../views/cast.ts';
import { levelOf, signOf } from './glyphs.ts';
import type { Room } from './labels.ts';
import { extent, outline } from './outlines.ts';
import { mainland, stateShape } from './places.ts';
import type { Force, State, Territory } from './presence.ts';
import { percent, type Spot } from './projection.ts';

type Actor = Corpus['actors'][number];

/** Finds the point of the frame where an actor stands. */
export type Placer = (actor: Actor) => Spot;

/** What every mark has: its place, in units of the frame, and what its label says in full and on a narrow map. */
export type Drawn = {
  id: string;
  at: Spot;
  room: Room;
  sign: string;
  full: readonly string[];
  short: readonly string[];
  /** How far under its place the stylesheet moves the mark, its label with it. */
  moved: number;
};

/** Half of a mark, and how far under its place a force stands, where the map is narrowest with all its labels. */
const HALF = 7;
const UNDER = 26;

/** A state as its outline, where it has one, filled as far as its agreement has come; the hub, which has none, in full. */
export function drawState({ actor, phase, status }: State, spot: Placer, projection: GeoProjection, edition: Edition) {
  const { id, name, url } = actor;
  const [at, outlined] = [spot(actor), stateShape(actor)];
  const room = outlined ? extent(projection, mainland(outlined)) : roomAt(at);
  const path = outlined ? outline(projection, outlined) : '';
  const level = phase ? levelOf(phase) : 'full';
  const sign = signOf(shapeOf(edition, id), level);
  return {
    id,
    name,
    url,
    at,
    room,
    full: status ? [name, status] : [name],
    short: [name],
    moved: 0,
    look: castClass(edition, id),
    level,
    sign,
    status,
    path,
  };
}

/** A territory as the shape of its owner; by its number where the map is narrow. */
export function drawTerritory({ actor, owner }: Territory, spot: Placer, number: number, edition: Edition) {
  const { id, name, url } = actor;
  const at = spot(actor);
  return {
    id,
    name,
    url,
    at,
    room: roomAt(at),
    sign: '',
    full: [name],
    short: [String(number)],
    moved: 0,
    shape: shapeOf(edition, owner.id),
    look: castClass(edition, owner.id),
    owner: owner.name,
  };
}

/** A force under the southernmost of its places, with lines to the others. */
export function drawForce({ actor, places }: Force, spot: Placer) {
  const { id, name, url, aliases } = actor;
  const [at, ...others] = places.map(spot).sort((a, b) => b.y - a.y) as [Spot, ...Spot[]];
  const room = roomAt({ x: at.x, y: at.y + UNDER });
  const full = [aliases[0] ?? name];
  return {
    id,
    name,
    url,
    at,
    room,
    sign: '',
    full,
    short: [],
    moved: UNDER,
    places: places.map((place) => place.id),
    joins: others.map(percent),
  };
}

const roomAt = ({ x, y }: Spot): Room => ({ x, y, halfWidth: HALF, halfHeight: HALF });

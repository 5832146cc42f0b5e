import type { Corpus } from '../corpus/corpus.ts';
import type { Track } from '../views/tracker.ts';
import { levelOf, shapeOf, signOf, type Level, type Shape } from './glyphs.ts';
import { edge, NARROW, sides, WIDE, type Room, type Side, type Type } from './labels.ts';
import { extent, outline } from './outlines.ts';
import { land, position, stateShape } from './places.ts';
import { presence, type Presence } from './presence.ts';
import { HEIGHT, projectionFor, WIDTH } from './projection.ts';

type Actor = Corpus['actors'][number];

/** A point of the map, in hundredths of its width and height. */
export type Spot = { x: number; y: number };

/** The lines of a label, the first after a sign, and the side of a point on which they stand. */
export type Label = { sign: string; lines: readonly string[]; at: Spot; side: Side };

export type Mark = {
  id: string;
  name: string;
  /** Address below the site's root. */
  url: string;
  at: Spot;
  /** In full; and on a narrow map, which has numbers for the territories and none for the forces. */
  wide: Label;
  narrow: Label;
};

export type AccessMap = {
  /** A path in a frame of WIDTH by HEIGHT units, as those of the states are. */
  land: string;
  states: (Mark & { shape: Shape; level: Level; sign: string; status: Track['status'] | undefined; path: string })[];
  /** From west to east. */
  territories: (Mark & { shape: Shape })[];
  /** Each at the southernmost of its places, with lines to the others. */
  forces: (Mark & { places: string[]; joins: Spot[] })[];
  /** The states and territories that have no place on it, as no code of their record is known. */
  missing: Actor[];
};

type Placer = (actor: Actor) => Spot;
type Drawn = { id: string; at: Spot; room: Room; sign: string; full: readonly string[]; short: readonly string[] };


/** Half of a mark, and how far under its place a force stands, where the map is narrowest with all its labels. */
const HALF = 7;
const UNDER = 26;

/**
 * The states of Japan's Reciprocal Access Agreements, their territories and the forces there, on one map.
 * What no code of its record places stays off it; nothing is drawn without Japan and a partner.
 */
export function accessMap(corpus: Corpus): AccessMap | undefined {
  const all = presence(corpus);
  const places = new Map([...all.states, ...all.territories].flatMap(({ actor }) => {
    const place = position(actor);
    return place ? [[actor.id, place] as const] : [];
  }));
  const isKnown = ({ actor }: { actor: Actor }) => places.has(actor.id);
  if (all.states.filter(isKnown).length < 2) return undefined;

  const projection = projectionFor([...places.values()]);
  const spot: Placer = ({ id }) => {
    const [x, y] = projection(places.get(id)!)!;
    return { x, y };
  };
  const states = all.states.filter(isKnown).map((state) => drawState(state, spot, projection));
  const territories = all.territories.filter(isKnown)
    .sort((a, b) => spot(a.actor).x - spot(b.actor).x)
    .map((territory, index) => drawTerritory(territory, spot, index + 1));
  const forces = all.forces.map((force) => drawForce(force, spot));
  const label = labeller([...states, ...territories, ...forces]);
  const missing = [...all.states, ...all.territories].filter((one) => !isKnown(one)).map(({ actor }) => actor);
  return { land: outline(projection, land), states: states.map(label), territories: territories.map(label), forces: forces.map(label), missing };
}

function drawState({ actor, track }: Presence['states'][number], spot: Placer, projection: ReturnType<typeof projectionFor>) {
  const { id, name, url } = actor;
  const [at, shape, status] = [spot(actor), stateShape(actor), track?.status];
  const room = shape ? extent(projection, shape) : roomAt(at);
  const path = shape ? outline(projection, shape) : '';
  const level: Level = status ? levelOf(status) : 'full';
  const shapeAndSign = { shape: shapeOf(id), sign: signOf(shapeOf(id), level) };
  return { id, name, url, at, room, full: status ? [name, status] : [name], short: [name], level, status, path, ...shapeAndSign };
}

function drawTerritory({ actor, owner }: Presence['territories'][number], spot: Placer, number: number) {
  const { id, name, url } = actor;
  const at = spot(actor);
  return { id, name, url, at, room: roomAt(at), sign: '', full: [name], short: [String(number)], shape: shapeOf(owner.id) };
}

function drawForce({ actor, places }: Presence['forces'][number], spot: Placer) {
  const { id, name, url, aliases } = actor;
  const [at, ...others] = places.map(spot).sort((a, b) => b.y - a.y) as [Spot, ...Spot[]];
  return { id, name, url, at, room: roomAt({ x: at.x, y: at.y + UNDER }), sign: '', full: [aliases[0] ?? name], short: [], places: places.map((place) => place.id), joins: others.map(percent) };
}

const roomAt = ({ x, y }: Spot): Room => ({ x, y, halfWidth: HALF, halfHeight: HALF });

/** Finds sides for the labels of all marks at once, and makes of each what the component draws. */
function labeller(all: readonly Drawn[]) {
  const place = (type: Type, linesOf: (drawn: Drawn) => readonly string[]) => {
    const chosen = sides(all.map((drawn) => ({ ...drawn, lines: linesOf(drawn) })), type);
    return (drawn: Drawn): Label => {
      const side = chosen.get(drawn.id)!;
      return { sign: side === 'inside' ? '' : drawn.sign, lines: linesOf(drawn), at: percent(edge(drawn.room, side)), side };
    };
  };
  const [wide, narrow] = [place(WIDE, ({ full }) => full), place(NARROW, ({ short }) => short)];
  return <Item extends Drawn>(item: Item) => {
    const { room, full, short, ...rest } = item;
    return { ...rest, at: percent(item.at), wide: wide(item), narrow: narrow(item) };
  };
}

const percent = ({ x, y }: Spot): Spot => ({ x: Math.round((x / WIDTH) * 1000) / 10, y: Math.round((y / HEIGHT) * 1000) / 10 });

import type { GeoProjection } from 'd3-geo';
import type { Corpus } from '../corpus/corpus.ts';
import type { Edition } from '../corpus/edition.ts';
import { shortName } from '../corpus/short-name.ts';
import { castClass, shapeOf } from '../views/cast.ts';
import { levelOf } from './glyphs.ts';
import type { Room } from './labels.ts';
import { extent, outline } from './outlines.ts';
import { homeOf, stateShape } from './places.ts';
import type { State, Territory } from './presence.ts';
import type { Seen, Spot } from './projection.ts';
import { wrapped } from './wrapped.ts';

type Actor = Corpus['actors'][number];

/** What of an actor is to be seen, and the projection of the part of the map where it is. */
export type Sight = (actor: Actor) => { seen: Seen; projection: GeoProjection };

/** What a label says: a name, and more below it, in lines. */
export type Said = { name: readonly string[]; more: readonly string[] };

/** What every mark has: its place, in units of the frame, and what its label says in full and on a narrow map. */
export type Drawn = { id: string; at: Spot; room: Room; core: Room; hollow: boolean; full: Said; short: Said };

/** Half of a mark, where the map is narrowest with all its labels. */
const HALF = 6;

/** Letters on a line: of a name, of what is below it, and of a name on a narrow map; and, of the first two, in an inset. */
const LETTERS = { name: 26, more: 17, short: 11 };
const INSET = { name: 9, more: 9 };

/**
 * A state as its outline, filled as far as its agreement has come; the hub, which has none, in full. One that has no outline,
 * or too small a one to be seen, has a mark as well.
 */
export function drawState({ actor, phase, status }: State, isInset: boolean, sight: Sight, edition: Edition) {
  const { id, name, url } = actor;
  const letters = isInset ? INSET : LETTERS;
  const { seen, projection } = sight(actor);
  const [outlined, main] = [stateShape(actor), extent(projection, seen)];
  const isSmall = main.halfWidth < HALF && main.halfHeight < HALF;
  return {
    id,
    name,
    url,
    at: { x: main.x, y: main.y },
    room: isSmall ? roomAt(main) : outlined ? extent(projection, homeOf(outlined)) : main,
    core: isSmall ? roomAt(main) : main,
    hollow: !isSmall && phase !== undefined && levelOf(phase) === 'open',
    full: { name: wrapped(name, letters.name), more: status ? wrapped(status, letters.more) : [] },
    short: { name: wrapped(shortName(actor, LETTERS.short), LETTERS.short), more: [] },
    shape: isSmall ? shapeOf(edition, id) : undefined,
    look: castClass(edition, id),
    level: phase ? levelOf(phase) : ('full' as const),
    status,
    path: outlined ? outline(projection, outlined, 0.5) : '',
  };
}

/**
 * A territory as the shape of its owner, by its number where the map is narrow.
 * @param forces those that are named here
 */
export function drawTerritory(
  { actor, owner }: Territory,
  forces: readonly Actor[],
  number: number,
  sight: Sight,
  edition: Edition,
) {
  const { id, name, url } = actor;
  const at = spotOf(actor, sight);
  return {
    id,
    name,
    url,
    at,
    room: roomAt(at),
    core: roomAt(at),
    hollow: false,
    full: { name: wrapped(name, LETTERS.name), more: forces.flatMap((force) => wrapped(force.name, LETTERS.name)) },
    short: { name: [String(number)], more: [] },
    shape: shapeOf(edition, owner.id),
    look: castClass(edition, owner.id),
  };
}

/** Where the middle of an actor is. */
export function spotOf(actor: Actor, sight: Sight): Spot {
  const { seen, projection } = sight(actor);
  const { x, y } = extent(projection, seen);
  return { x, y };
}

const roomAt = ({ x, y }: Spot): Room => ({ x, y, halfWidth: HALF, halfHeight: HALF });

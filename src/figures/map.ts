import type { Corpus } from '../corpus/corpus.ts';
import { labeller, type Labelled } from './map-labels.ts';
import { drawForce, drawState, drawTerritory, type Placer } from './map-marks.ts';
import { outline } from './outlines.ts';
import { land, position } from './places.ts';
import { presence } from './presence.ts';
import { projectionFor } from './projection.ts';

type Actor = Corpus['actors'][number];

/** The most states whose names have room on the map. */
const MOST_STATES = 12;

export type AccessMap = {
  /** The name of the party to all of the agreements, where there is one. */
  hub: string | undefined;
  /** A path in a frame of WIDTH by HEIGHT units, as those of the states are. */
  land: string;
  states: Labelled<ReturnType<typeof drawState>>[];
  /** From west to east, as they are numbered where the map is narrow. */
  territories: Labelled<ReturnType<typeof drawTerritory>>[];
  /** These have no label where the map is narrow. */
  forces: Labelled<ReturnType<typeof drawForce>>[];
  /** The states and territories that have no place on it, as no code of their record is known. */
  missing: Actor[];
};

/**
 * The parties to the agreements of the followed kind, their territories and the forces there, on one map. What no code
 * of its record places stays off it; nothing is drawn without agreements, or where fewer than two of the parties have a
 * place or more than their names have room.
 */
export function accessMap(corpus: Corpus): AccessMap | undefined {
  const all = presence(corpus);
  if (!all) return undefined;
  const places = positions([...all.states, ...all.territories]);
  const isKnown = ({ actor }: { actor: Actor }) => places.has(actor.id);
  const placed = all.states.filter(isKnown).length;
  if (placed < 2 || placed > MOST_STATES) return undefined;

  const projection = projectionFor([...places.values()]);
  const spot: Placer = ({ id }) => {
    const [x, y] = projection(places.get(id)!)!;
    return { x, y };
  };
  const states = all.states.filter(isKnown).map((state) => drawState(state, spot, projection, corpus.edition));
  const territories = all.territories
    .filter(isKnown)
    .sort((a, b) => spot(a.actor).x - spot(b.actor).x)
    .map((territory, index) => drawTerritory(territory, spot, index + 1, corpus.edition));
  const forces = all.forces.map((force) => drawForce(force, spot));

  const label = labeller([...states, ...territories, ...forces]);
  return {
    hub: all.hub?.name,
    land: outline(projection, land),
    states: states.map((state) => label(state)),
    territories: territories.map((territory) => label(territory)),
    forces: forces.map((force) => label(force)),
    missing: [...all.states, ...all.territories].filter((one) => !isKnown(one)).map(({ actor }) => actor),
  };
}

/** Longitude and latitude of those whose place is known, by their ids. */
function positions(all: readonly { actor: Actor }[]): Map<string, [number, number]> {
  return new Map(
    all.flatMap(({ actor }) => {
      const place = position(actor);
      return place ? [[actor.id, place] as const] : [];
    }),
  );
}

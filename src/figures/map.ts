import type { Corpus } from '../corpus/corpus.ts';
import { once } from '../views/once.ts';
import { framesFor, withGutter, type Placed } from './inset.ts';
import { labeller, type Labelled } from './map-labels.ts';
import { drawState, drawTerritory, spotOf, type Drawn, type Sight } from './map-marks.ts';
import { outline } from './outlines.ts';
import { land, seenOf } from './places.ts';
import { presence, type Force, type State, type Territory } from './presence.ts';
import { FRAME, percent, type Box, type Spot } from './projection.ts';

type Actor = Corpus['actors'][number];

/** The most states whose names have room on the map. */
const MOST_STATES = 12;

export type AccessMap = {
  /** The name of the party to all of the agreements, where there is one. */
  hub: string | undefined;
  /** A path in a frame of WIDTH by HEIGHT units, as those of the states are. */
  land: string;
  /** A region at a larger scale: the part of the frame that it takes, the same with the space around it, and its land. */
  inset: { box: Box; gutter: Box; land: string } | undefined;
  states: (Labelled<ReturnType<typeof drawState>> & Pick<State, 'reached'>)[];
  /** From west to east, as they are numbered where the map is narrow. */
  territories: (Labelled<ReturnType<typeof drawTerritory>> & Pick<Territory, 'owner' | 'forces'>)[];
  forces: Force[];
  /** Lines between the places of one force. */
  joins: { from: Spot; to: Spot }[];
  /** The states and territories that have no place on it, as no code of their record is known. */
  missing: Actor[];
};

/**
 * The parties to the agreements of the followed kind, their territories and the forces there, on one map. What no code
 * of its record places stays off it; nothing is drawn without agreements, or where fewer than two of the parties have a
 * place or more than their names have room.
 */
export const accessMap = once((corpus): AccessMap | undefined => {
  const all = presence(corpus);
  if (!all) return undefined;
  const places = placesOf([...all.states, ...all.territories]);
  const isKnown = ({ actor }: { actor: Actor }) => places.has(actor.id);
  const placed = all.states.filter(isKnown);
  if (placed.length < 2 || placed.length > MOST_STATES) return undefined;

  const { main, inset } = framesFor([...places.values()]);
  const isInset = ({ id }: { id: string }) => inset?.ids.has(id) ?? false;
  const sight: Sight = (actor) => ({
    seen: places.get(actor.id)!.seen,
    projection: isInset(actor) ? inset!.projection : main,
  });
  const spot = (actor: Actor) => spotOf(actor, sight);

  const forces = all.forces.map(({ actor, places: all }) => {
    const known = all.filter(({ id }) => places.has(id));
    return { actor, places: known.toSorted((a, b) => spot(b).y - spot(a).y) };
  });
  const joins = forces.flatMap(({ places: [home, ...others] }) =>
    others
      .filter((place) => isInset(place) === isInset(home!))
      .map((place) => ({ from: percent(spot(home!)), to: percent(spot(place)) })),
  );
  const states = placed.map((state) => {
    return { ...drawState(state, isInset(state.actor), sight, corpus.edition), reached: state.reached };
  });
  const territories = all.territories
    .filter(isKnown)
    .sort((a, b) => spot(a.actor).x - spot(b.actor).x)
    .map((territory, index) => {
      const here = forces.filter((force) => force.places[0] === territory.actor).map(({ actor }) => actor);
      const { owner, forces: all } = territory;
      return { ...drawTerritory(territory, here, index + 1, sight, corpus.edition), owner, forces: all };
    });

  const marks: Drawn[] = [...states, ...territories];
  const gutter = inset && withGutter(inset.box);
  const apart = labeller(marks.filter(isInset), inset?.box ?? FRAME);
  const whole = labeller(
    marks.filter((mark) => !isInset(mark)),
    FRAME,
    gutter ? [gutter] : [],
  );
  const label = <Mark extends Drawn>(mark: Mark) => (isInset(mark) ? apart(mark) : whole(mark));
  return {
    hub: all.hub?.name,
    land: outline(main, land, 1),
    inset: inset && { box: inset.box, gutter: gutter!, land: outline(inset.projection, land, 1) },
    states: states.map((state) => label(state)),
    territories: territories.map((territory) => label(territory)),
    forces,
    joins,
    missing: [...all.states, ...all.territories].filter((one) => !isKnown(one)).map(({ actor }) => actor),
  };
});

/** What is to be seen of those whose place is known, by their ids. */
function placesOf(all: readonly { actor: Actor }[]): Map<string, Placed> {
  return new Map(
    all.flatMap(({ actor }) => {
      const seen = seenOf(actor);
      return seen ? [[actor.id, { id: actor.id, seen, isState: actor.kind !== 'place' }] as const] : [];
    }),
  );
}

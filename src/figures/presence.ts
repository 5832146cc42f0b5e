import type { Corpus } from '../corpus/corpus.ts';
import { tracker, type Track } from '../views/tracker.ts';
import { hubOf, type Cast } from './cast.ts';
import { belongsTo } from './places.ts';

type Actor = Corpus['actors'][number];

/** A party, and the agreement that it has with the hub; none for the hub itself. */
export type State = { actor: Actor; track: Track | undefined };

/** A place that belongs to one of the states, and the forces stationed there. */
export type Territory = { actor: Actor; owner: Actor; forces: Actor[] };

/** A force, and the territories where it is stationed. */
export type Force = { actor: Actor; places: Actor[] };

export type Presence = {
  /** The party to all of the agreements. */
  hub: Actor;
  /** The hub, then its partners in the order of their agreements, the square last. */
  states: State[];
  /** The territories of these states that the story names. */
  territories: Territory[];
  /** The forces stationed in these territories. */
  forces: Force[];
};

/** Who stands where: the hub of the agreements of a type, its partners, their distant territories and the forces there; nothing without any. */
export function presence(corpus: Corpus, cast: Cast): Presence | undefined {
  const hub = hubOf(corpus, cast);
  const tracks = tracker(corpus, cast.type).filter(({ agreement }) => agreement.parties.includes(hub));
  if (tracks.length === 0) return undefined;

  const states = statesOf(corpus, tracks, hub, cast.square);
  const places = corpus.actors.filter(({ kind }) => kind === 'place');
  const owned = states.flatMap(({ actor: owner }) =>
    places.filter((actor) => belongsTo(actor, owner)).map((actor) => ({ actor, owner })),
  );
  const forces = corpus.actors
    .map((actor): Force => ({ actor, places: placesOf(actor, owned) }))
    .filter((force) => force.places.length > 0);
  const forcesIn = (place: Actor) => forces.filter((force) => force.places.includes(place)).map((force) => force.actor);
  const territories = owned.map((one) => ({ ...one, forces: forcesIn(one.actor) }));
  return { hub: states[0].actor, states, territories, forces };
}

function statesOf({ actors }: Corpus, tracks: readonly Track[], hub: string, last: string): [State, ...State[]] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const partners = new Map(tracks.flatMap((track) => track.agreement.parties.map((id) => [id, track] as const)));
  partners.delete(hub);
  const ordered = [...partners].sort(([a], [b]) => Number(a === last) - Number(b === last));
  return [
    { actor: byId.get(hub)!, track: undefined },
    ...ordered.map(([id, track]) => ({ actor: byId.get(id)!, track })),
  ];
}

function placesOf(force: Actor, owned: readonly { actor: Actor }[]): Actor[] {
  return owned.map(({ actor }) => actor).filter(({ id }) => force['based-in'].includes(id));
}

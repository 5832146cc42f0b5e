import type { Corpus } from '../corpus/corpus.ts';
import { tracker, type Track } from '../views/tracker.ts';
import { belongsTo } from './places.ts';

type Actor = Corpus['actors'][number];

/** Japan, or a state with which it has made or negotiates a Reciprocal Access Agreement. */
export type State = { actor: Actor; track: Track | undefined };

export type Presence = {
  /** Japan, its partners in the order of their agreements, France. */
  states: State[];
  /** The territories of these states that the story names, and the forces stationed in each. */
  territories: { actor: Actor; owner: Actor; forces: Actor[] }[];
  /** The forces stationed in these territories, and in which. */
  forces: { actor: Actor; places: Actor[] }[];
};

/** Who stands where: the states of Japan’s Reciprocal Access Agreements, their distant territories and the forces there. */
export function presence(corpus: Corpus): Presence {
  const actors = new Map(corpus.actors.map((actor) => [actor.id, actor]));
  const tracks = tracker(corpus, 'raa').filter(({ agreement }) => agreement.parties.includes('japan'));
  const partners = new Map(tracks.flatMap((track) => track.agreement.parties.map((id) => [id, track] as const)));
  partners.delete('japan');
  const partner = ([id, track]: [string, Track]): State => ({ actor: actors.get(id)!, track });
  const [france, others] = [[...partners].filter(([id]) => id === 'france'), [...partners].filter(([id]) => id !== 'france')];
  const japan = tracks.length > 0 ? [{ actor: actors.get('japan')!, track: undefined }] : [];
  const states = [...japan, ...others.map(partner), ...france.map(partner)];

  const places = corpus.actors.filter(({ kind }) => kind === 'place');
  const owned = states.flatMap(({ actor: owner }) => places.filter((actor) => belongsTo(actor, owner)).map((actor) => ({ actor, owner })));
  const stationed = corpus.actors.map((actor) => ({ actor, places: owned.map((one) => one.actor).filter(({ id }) => actor['based-in'].includes(id)) }));
  const forces = stationed.filter((force) => force.places.length > 0);
  const forcesIn = (place: Actor) => forces.filter((force) => force.places.includes(place)).map((force) => force.actor);
  return { states, territories: owned.map((one) => ({ ...one, forces: forcesIn(one.actor) })), forces };
}

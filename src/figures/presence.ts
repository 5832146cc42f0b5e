import type { Corpus } from '../corpus/corpus.ts';
import { dateWords } from '../dates/words.ts';
import { hubOf } from '../views/hub.ts';
import { furthest, phaseOf, phaseWords, type Reached } from '../corpus/progress.ts';
import { tracker, type Track } from '../views/tracker.ts';
import { languageOf } from '../words/language.ts';
import { belongsTo } from './places.ts';

type Actor = Corpus['actors'][number];

/** A party, its agreements, and how far it has come in them, also in words, and since when; nothing of that for the party to all of them. */
export type State = {
  actor: Actor;
  tracks: Track[];
  phase: Reached | undefined;
  reached: string | undefined;
  status: string | undefined;
};

/** A place that belongs to one of the states, and the forces stationed there. */
export type Territory = { actor: Actor; owner: Actor; forces: Actor[] };

/** A force, and the territories where it is stationed. */
export type Force = { actor: Actor; places: Actor[] };

type Presence = {
  /** The party to all of the agreements, where they are several and of two parties each. */
  hub: Actor | undefined;
  /** The hub, then the others in the order of their agreements, the cast last. */
  states: State[];
  /** The territories of these states that the story names. */
  territories: Territory[];
  /** The forces stationed in these territories. */
  forces: Force[];
};

/** Who stands where: the parties to the agreements of the followed kind, their distant territories and the forces there; nothing without any. */
export function presence(corpus: Corpus): Presence | undefined {
  const tracks = tracker(corpus, corpus.edition.follows);
  if (tracks.length === 0) return undefined;

  const { hub, states } = statesOf(corpus, tracks);
  const places = corpus.actors.filter(({ kind }) => kind === 'place');
  const owned = states.flatMap(({ actor: owner }) =>
    places.filter((actor) => belongsTo(actor, owner)).map((actor) => ({ actor, owner })),
  );
  const forces = corpus.actors
    .map((actor): Force => ({ actor, places: placesOf(actor, owned) }))
    .filter((force) => force.places.length > 0);
  const forcesIn = (place: Actor) => forces.filter((force) => force.places.includes(place)).map((force) => force.actor);
  const territories = owned.map((one) => ({ ...one, forces: forcesIn(one.actor) }));
  return { hub, states, territories, forces };
}

function statesOf(corpus: Corpus, tracks: readonly Track[]): Pick<Presence, 'hub' | 'states'> {
  const byId = new Map(corpus.actors.map((actor) => [actor.id, actor]));
  const hub = hubOf(tracks.map(({ agreement }) => agreement));
  const cast = new Set(corpus.edition.cast.map(({ actor }) => actor));
  const pairs = tracks.flatMap((track) => track.agreement.parties.map((party) => ({ party, track })));
  const states = [...Map.groupBy(pairs, ({ party }) => party)]
    .filter(([id]) => id !== hub)
    .sort(([a], [b]) => Number(cast.has(a)) - Number(cast.has(b)))
    .map(([id, group]): State => {
      const own = group.map(({ track }) => track);
      const phase = furthest(own.map(({ agreement }) => phaseOf(corpus, agreement, id)));
      const reached = phaseWords(corpus, corpus.edition.follows, phase);
      const since = sinceWhen(corpus, own, id);
      return { actor: byId.get(id)!, tracks: own, phase, reached, status: since ? `${reached} ${since}` : reached };
    });
  if (hub === undefined) return { hub, states };
  const centre = byId.get(hub)!;
  return {
    hub: centre,
    states: [
      { actor: centre, tracks: [...tracks], phase: undefined, reached: undefined, status: undefined },
      ...states,
    ],
  };
}

/** Since which month the one agreement of a party has been in force for it: `since May 2023`. */
function sinceWhen({ edition }: Corpus, [track, ...others]: readonly Track[], party: string): string | undefined {
  if (!track || others.length > 0 || track.progress.phase !== 'in-force') return undefined;
  const entry = track.steps.find(({ phase, parties }) => phase === 'in-force' && (!parties || parties.includes(party)))
    ?.date.date;
  const month = entry && /^\d{4}(-\d{2})?/.exec(entry)?.[0];
  return month && dateWords(`${month}/..`, languageOf(edition.language).words.dates);
}

function placesOf(force: Actor, owned: readonly { actor: Actor }[]): Actor[] {
  return owned.map(({ actor }) => actor).filter(({ id }) => force['based-in'].includes(id));
}

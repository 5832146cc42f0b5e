import type { Corpus } from '../../src/corpus/corpus.ts';
import type { AccessMap } from '../../src/figures/map.ts';
import { actor, agreement, base, edited, steps } from '../views/corpora.ts';

export const state = (id: string, iso3166?: string) => actor({ id, name: id, kind: 'state', iso3166 });
export const place = (id: string, wikidata?: string) => actor({ id, name: id, kind: 'place', wikidata });
export const force = (id: string, ...places: string[]) =>
  actor({ id, name: id, kind: 'force', aliases: [{ text: id.toUpperCase(), auto: true }], 'based-in': places });

/** A pact between these, on which there are talks unless other steps are given. */
export const pact = (
  parties: string[],
  taken: Parameters<typeof steps>[0] = { talks: 'talks-agreed' },
  type = 'pact',
) => agreement({ id: `${type}-${parties.join('-')}`, type, parties, steps: steps(taken) });

const { agreement: usual } = base.edition.kinds;

/** A corpus that follows pacts, with two actors in its cast. */
export const corpusOf = (actors: Corpus['actors'], agreements: Corpus['agreements']): Corpus => ({
  ...edited({
    kinds: { pact: { ...usual!, name: 'Pact' }, loan: { ...usual!, name: 'Loan' } },
    follows: 'pact',
    cast: [
      { actor: 'norway', shape: 'disc', colour: '#112233' },
      { actor: 'kingdom', shape: 'square', colour: '#445566' },
    ],
  }),
  actors,
  agreements,
});

/** What is drawn, in the order in which a keyboard reaches it. */
export const drawn = (map: AccessMap | undefined) => map && [...map.states, ...map.territories].map(({ id }) => id);

export const NORWAY = state('norway', 'NO');
export const KINGDOM = state('kingdom', 'GB');
export const CHILE = state('chile', 'CL');
export const POLAND = state('poland', 'PL');
export const BERMUDA = place('bermuda', 'Q23635');
export const PITCAIRN = place('pitcairn', 'Q35672');

import type { Corpus } from '../../src/corpus/corpus.ts';
import { PHASES } from '../../src/model/kind.ts';
import { actor, agreement, edited, event, steps } from '../views/corpora.ts';

/** Kinds with a step for each phase, called as the phase. */
const kind = { name: 'Pact', steps: Object.fromEntries(PHASES.map((phase) => [phase, { name: phase, phase }])) };

const named = (id: string) => ({ [id]: { kind: 'actor', name: id, label: id, url: `glossary/#${id}` } });

/** What may be said of an agreement beside its steps. */
type More = Partial<Omit<Corpus['agreements'][number], 'steps'>>;

/** An agreement of Asha with a partner, its steps by their phases and dates. */
export type Brief = [partner: string, taken: Record<string, string>, more?: More];

type Given = Partial<Omit<Corpus, 'edition'>> & { edition?: Partial<Corpus['edition']> };

/** A corpus of such agreements, and of further dates. */
export function corpusOf(briefs: readonly Brief[], more: Given = {}): Corpus {
  const ids = ['asha', ...briefs.map(([partner]) => partner)];
  const taken = briefs.flatMap(([partner, taken]) =>
    Object.entries(taken).map(([key, date]) => event({ id: `${partner}-${key}`, date, agreements: [partner] })),
  );
  const { edition, dates = [], ...rest } = more;
  return {
    ...edited({ kinds: { pact: kind, loan: kind }, follows: 'pact', ...edition }),
    asOf: '2023-12-31',
    index: Object.fromEntries(ids.flatMap((id) => Object.entries(named(id)))),
    actors: ids.map((id) => actor({ id, name: id })),
    agreements: briefs.map(([partner, taken, given = {}]) =>
      agreement({
        id: partner,
        type: 'pact',
        parties: ['asha', partner],
        name: `Pact with ${partner}`,
        steps: steps(Object.fromEntries(Object.keys(taken).map((key) => [key, `${partner}-${key}`]))),
        ...given,
      }),
    ),
    ...rest,
    dates: [...taken, ...dates],
  };
}

import type { Corpus } from '../corpus/corpus.ts';
import { linksTo } from './links.ts';

type Agreement = Corpus['agreements'][number];

/** The party that several agreements of two parties share. */
export function hubOf(agreements: readonly Pick<Agreement, 'parties'>[]): string | undefined {
  const [first, ...others] = agreements.map(({ parties }) => parties);
  if (!first || others.length === 0 || [first, ...others].some(({ length }) => length > 2)) return undefined;
  return first.find((id) => others.every((parties) => parties.includes(id)));
}

/** What an agreement is called beside its like, and the party that it is called after. */
export type Side = { name: string; party: string | undefined };

/** What tells agreements apart side by side: the other party, where all share a hub and none its other party; or else their names. */
export function sidesOf(corpus: Corpus, agreements: readonly Agreement[]): ReadonlyMap<string, Side> {
  const hub = hubOf(agreements);
  const others = agreements.map(({ parties }) => parties.find((party) => party !== hub)!);
  const byParty = hub !== undefined && new Set(others).size === others.length;
  return new Map(
    agreements.map(({ id }, index) => {
      const party = byParty ? others[index] : undefined;
      const [link] = linksTo(corpus, [party ?? id]);
      return [id, { name: link!.label, party }];
    }),
  );
}

/** The same of all agreements of a kind. */
export function sidesOfKind(corpus: Corpus, kind: string): ReadonlyMap<string, Side> {
  return sidesOf(
    corpus,
    corpus.agreements.filter(({ type }) => type === kind),
  );
}

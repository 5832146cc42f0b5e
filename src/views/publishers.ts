import type { Corpus } from '../corpus/corpus.ts';
import { TIERS } from '../model/csl-types.ts';
import type { Cite } from '../model/fields.ts';
import { once } from './once.ts';

/** A publisher with what is cited of it. */
export type Publisher = {
  name: string;
  /** The nearest to the events of what is cited. */
  tier: (typeof TIERS)[number];
  /** Each source once, with its places: `¶4`. */
  sources: { url: string; places: string[] }[];
};

const tiers = once(({ sources }) => new Map(sources.map(({ id, tier }) => [id, tier])));

/** Who answers for what a record cites: each publisher once, those nearest to the events first. */
export function publishers(corpus: Corpus, cites: readonly Cite[]): Publisher[] {
  const byName = Map.groupBy(cites, ({ source }) => corpus.index[source]!.label);
  return [...byName]
    .map(([name, own]) => {
      const bySource = Map.groupBy(own, ({ source }) => source);
      const reached = [...bySource.keys()].map((id) => tiers(corpus).get(id)!);
      return {
        name,
        tier: TIERS.find((tier) => reached.includes(tier))!,
        sources: [...bySource].map(([id, cites]) => ({
          url: corpus.index[id]!.url,
          places: [...new Set(cites.flatMap(({ at }) => at ?? []))],
        })),
      };
    })
    .toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
}

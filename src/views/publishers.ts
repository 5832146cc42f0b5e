import type { Corpus } from '../corpus/corpus.ts';
import { yearOf } from '../dates/order.ts';
import { dateWords } from '../dates/words.ts';
import { TIERS } from '../model/csl-types.ts';
import type { Cite } from '../model/cite.ts';
import { languageOf } from '../words/language.ts';
import { opening } from './opening.ts';
import { once } from './once.ts';
import { sourcesById } from './sources-by-id.ts';

/** A publisher with what is cited of it. */
type Publisher = {
  name: string;
  /** The nearest to the events of what is cited. */
  tier: (typeof TIERS)[number];
  /** Each source once, with its places: `¶4`. */
  sources: {
    url: string;
    /** What tells it from the others cited of its publisher; nothing where it is the only one. */
    apart: string | undefined;
    /** What tells it from all others of its publisher; nothing where there are none. */
    which: string | undefined;
    places: string[];
  }[];
};

/** What tells each source from all others of its publisher, where there are any: its date, or else who carried it, or its title. */
const which = once(({ edition, index, sources }) => {
  const { dates } = languageOf(edition.language).words;
  const ofPublisher = Map.groupBy(sources, ({ id }) => index[id]!.label);
  const alike = Map.groupBy(sources, ({ id, issued }) => `${issued} ${index[id]!.label}`);
  return new Map<string, string | undefined>(
    [...alike.values()].flatMap((group): [string, string | undefined][] =>
      group.map(({ id, issued, source, title }) => {
        if (ofPublisher.get(index[id]!.label)!.length === 1) return [id, undefined];
        if (issued && group.length === 1) return [id, dateWords(issued, dates)];
        const isOnly = source && group.filter((other) => other.source === source).length === 1;
        return [id, isOnly ? source : title];
      }),
    ),
  );
});

/** Who answers for what a record cites: each publisher once, those nearest to the events first. */
export function publishers(corpus: Corpus, cites: readonly Cite[]): Publisher[] {
  const byName = Map.groupBy(cites, ({ source }) => corpus.index[source]!.label);
  return [...byName]
    .map(([name, own]) => {
      const bySource = Map.groupBy(own, ({ source }) => source);
      const reached = [...bySource.keys()].map((id) => sourcesById(corpus).get(id)!.tier);
      return {
        name,
        tier: TIERS.find((tier) => reached.includes(tier))!,
        sources: [...bySource].map(([id, cites]) => ({
          url: corpus.index[id]!.url,
          apart: apart(corpus, id, [...bySource.keys()]),
          which: which(corpus).get(id),
          places: [...new Set(cites.flatMap(({ at }) => at ?? []))],
        })),
      };
    })
    .toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
}

/** What tells a source from the others of its publisher beside it: its year or, where it is not the only one of that, all that tells it from any other. */
function apart(corpus: Corpus, id: string, all: readonly string[]): string | undefined {
  if (all.length === 1) return undefined;
  const year = (one: string) => {
    const { issued } = sourcesById(corpus).get(one)!;
    return issued && yearOf(issued);
  };
  const isOnly = year(id) !== undefined && all.every((other) => other === id || year(other) !== year(id));
  return isOnly ? year(id) : opening(which(corpus).get(id)!);
}

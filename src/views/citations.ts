import type { Corpus } from '../corpus/corpus.ts';
import type { Cite } from '../model/fields.ts';

/** A citation as a page shows it. */
export type Citation = {
  publisher: string;
  tier: string;
  url: string;
  at?: string | undefined;
  quote?: string | undefined;
  /** The name of who said the quotation. */
  by?: string | undefined;
};

/** Looks up what a record cites. */
export function citations(corpus: Corpus, cites: readonly Cite[]): Citation[] {
  return cites.map(({ source: id, at, quote, by }) => {
    const { publisher, tier, url } = sourcesOf(corpus).get(id)!;
    return { publisher, tier, url, at, quote, by: by && corpus.index[by]!.name };
  });
}

const cache = new WeakMap<Corpus, Map<string, Corpus['sources'][number]>>();

function sourcesOf(corpus: Corpus): Map<string, Corpus['sources'][number]> {
  const known = cache.get(corpus) ?? new Map(corpus.sources.map((source) => [source.id, source]));
  cache.set(corpus, known);
  return known;
}

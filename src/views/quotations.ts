import type { Corpus } from '../corpus/corpus.ts';
import type { Cite } from '../model/cite.ts';
import { sourcesById } from './sources-by-id.ts';

/** Words that somebody spoke, with who did and where they are reported. */
type Quotation = {
  quote: string;
  /** BCP 47, where the source says. */
  lang: string | undefined;
  by: string | undefined;
  publisher: string;
  at: string | undefined;
};

/** The quotations among what a record cites. */
export function quotations(corpus: Corpus, cites: readonly Cite[]): Quotation[] {
  return cites.flatMap(({ source, quote, by, at }) => {
    if (quote === undefined) return [];
    const { label: publisher } = corpus.index[source]!;
    return [
      { quote, lang: sourcesById(corpus).get(source)!.language, by: by && corpus.index[by]!.name, publisher, at },
    ];
  });
}

/** What a record cites, each place once, where its quotations are shown by themselves. */
export function withoutQuotations(cites: readonly Cite[]): Cite[] {
  const bare = cites.map(({ quote: _, by: __, ...rest }): Cite => rest);
  return [...new Map(bare.map((cite) => [JSON.stringify(cite), cite])).values()];
}

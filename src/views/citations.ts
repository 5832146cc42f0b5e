import type { Corpus } from '../corpus/corpus.ts';
import type { Cite } from '../model/fields.ts';

/** A citation as a page shows it. */
export type Citation = {
  publisher: string;
  url: string;
  at?: string | undefined;
  quote?: string | undefined;
  /** The name of who said the quotation. */
  by?: string | undefined;
};

/** Looks up what a record cites. */
export function citations({ index }: Corpus, cites: readonly Cite[]): Citation[] {
  return cites.map(({ source, at, quote, by }) => {
    const { label, url } = index[source]!;
    return { publisher: label, url, at, quote, by: by && index[by]!.name };
  });
}

/** Citations as numbered notes, from 1, those that say the same under one number. */
export function numbered(
  corpus: Corpus,
  cites: readonly Cite[],
): { cites: Cite[]; citations: Citation[]; numberOf: (cite: Cite) => number } {
  const notes = new Map(cites.map((cite) => [JSON.stringify(cite), cite]));
  const numbers = new Map([...notes.keys()].map((key, index) => [key, index + 1]));
  const all = [...notes.values()];
  return {
    cites: all,
    citations: citations(corpus, all),
    numberOf: (cite) => numbers.get(JSON.stringify(cite))!,
  };
}

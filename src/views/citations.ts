import type { Corpus } from '../corpus/corpus.ts';
import { dateWords } from '../dates/words.ts';
import type { Cite } from '../model/cite.ts';
import { languageOf } from '../words/language.ts';
import { sourcesById } from './sources-by-id.ts';

/** A citation as a page shows it. */
export type Citation = {
  publisher: string;
  url: string;
  /** What tells it from others of the same publisher: its date, or else its title, in the language of that. */
  which?: { text: string; lang?: string | undefined } | undefined;
  at?: string | undefined;
  quote?: string | undefined;
  /** The name of who said the quotation. */
  by?: string | undefined;
};

/** Looks up what a record cites; sources of one publisher are told apart. */
export function citations(corpus: Corpus, cites: readonly Cite[]): Citation[] {
  const { edition, index } = corpus;
  const { dates } = languageOf(edition.language).words;
  const ids = [...new Set(cites.map(({ source }) => source))];
  const known = sourcesById(corpus);
  const alike = (id: string, same: (other: string) => boolean) => ids.some((other) => other !== id && same(other));
  const which = (id: string) => {
    const siblings = (other: string) => index[other]!.label === index[id]!.label;
    if (!alike(id, siblings)) return undefined;
    const { issued, language } = known.get(id)!;
    const dated = issued && !alike(id, (other) => siblings(other) && known.get(other)!.issued === issued);
    return dated ? { text: dateWords(issued, dates) } : { text: index[id]!.name, lang: language };
  };
  return cites.map(({ source, at, quote, by }) => {
    const { label, url } = index[source]!;
    return { publisher: label, url, which: which(source), at, quote, by: by && index[by]!.name };
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

import type { Corpus } from '../corpus/corpus.ts';
import { letterOf } from '../corpus/letters.ts';
import { languageOf } from '../words/language.ts';
import { searchable, type Found } from './searchable.ts';
import { opening } from './opening.ts';

/** The page that has what is of a kind, of which the site has some. */
export function homeOf({ articles, explainers }: Corpus, kind: Found['kind']): string {
  switch (kind) {
    case 'actor':
    case 'agreement':
    case 'term':
      return 'glossary/';
    case 'date':
      return 'timeline/';
    case 'section':
      return articles[0]!.url;
    case 'question':
      return explainers[0]!.url;
    case 'claim':
      return 'claims/';
    default:
      return kind satisfies never;
  }
}

/** What a full-text index has of each, in the form of Pagefind’s records. */
export function searchRecords(corpus: Corpus) {
  const { primary } = languageOf(corpus.edition.language);
  return searchable(corpus).map(({ url, name, names, label, text }) => ({
    url,
    content: [name, ...names.map(({ text }) => text), label, text].join('. '),
    language: primary,
    meta: { title: name },
  }));
}

/** Of more that can be found, a list of all has the names alone. */
const MOST = 1_000;

/** Everything that can be found, under the letter of each, and how the text of each begins, unless there is too much. */
export function searchLetters(corpus: Corpus): { letter: string; found: (Found & { opening: string })[] }[] {
  const { language } = corpus.edition;
  const all = searchable(corpus);
  const found = all.map((one) => ({ ...one, opening: all.length > MOST ? '' : opening(one.text) }));
  const letters = Map.groupBy(found, ({ sort }) => letterOf(sort, language));
  return [...letters].map(([letter, found]) => ({ letter, found }));
}

import type { Corpus } from '../corpus/corpus.ts';
import { dateWords } from '../dates/words.ts';
import { languageOf } from '../words/language.ts';

/** What a mention shows of its record: its name and the first sentence of its definition. */
export type Preview = { id: string; name: string; text: string };

/** The previews of all records that a page's prose mentions, each once: actors, agreements, terms, dates. */
export function previews(corpus: Corpus, mentioned: readonly { id: string }[]): Preview[] {
  const ids = new Set(mentioned.map(({ id }) => id));
  const { sentences, words } = languageOf(corpus.edition.language);
  const defined = [...corpus.actors, ...corpus.agreements, ...corpus.terms].filter(({ id }) => ids.has(id));
  const dated = corpus.dates.filter(({ id }) => ids.has(id));
  return [
    ...defined.map(({ id, name, definition }) => ({ id, name, text: sentences(definition)[0]!.trim() })),
    ...dated.map(({ id, date, title }) => ({ id, name: dateWords(date, words.dates), text: `${title}.` })),
  ];
}

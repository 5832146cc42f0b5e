import type { Corpus } from '../corpus/corpus.ts';
import { dateWords } from '../dates/words.ts';

/** What a mention shows of its record: its name and its definition. */
export type Preview = { id: string; name: string; text: string };

/** The previews of all records that a page's prose mentions, each once, by name. */
export function previews(corpus: Corpus, mentioned: readonly { id: string }[]): Preview[] {
  const ids = new Set(mentioned.map(({ id }) => id));
  const defined = [...corpus.actors, ...corpus.agreements, ...corpus.terms].map(({ id, name, definition }) => ({ id, name, text: definition }));
  const dated = corpus.dates.map(({ id, date, title, text }) => ({ id, name: `${dateWords(date)}: ${title}`, text }));
  return [...defined, ...dated].filter(({ id }) => ids.has(id));
}

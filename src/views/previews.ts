import type { Corpus } from '../corpus/corpus.ts';
import { dateWords } from '../dates/words.ts';

/** What a mention shows of its record: its name and the first sentence of its definition. */
export type Preview = { id: string; name: string; text: string };

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function opening(definition: string): string {
  return [...sentences.segment(definition)][0]!.segment.trim();
}

/** The previews of all records that a page's prose mentions, each once: actors, agreements, terms, dates. */
export function previews(corpus: Corpus, mentioned: readonly { id: string }[]): Preview[] {
  const ids = new Set(mentioned.map(({ id }) => id));
  const defined = [...corpus.actors, ...corpus.agreements, ...corpus.terms].map(({ id, name, definition }) => ({
    id,
    name,
    text: opening(definition),
  }));
  const dated = corpus.dates.map(({ id, date, title }) => ({ id, name: dateWords(date), text: `${title}.` }));
  return [...defined, ...dated].filter(({ id }) => ids.has(id));
}

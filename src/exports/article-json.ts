import type { Corpus } from '../corpus/corpus.ts';

/**
 * The machine twin of the site: all records in the field names of the content format, each with its `id`
 * and `url` (page and fragment, relative to the site's root).
 */
export function articleJson(corpus: Corpus): string {
  const { articles, explainers, actors, terms, dates, agreements, claims, sources, corrections, pictures } = corpus;
  return `${JSON.stringify({ articles, explainers, actors, terms, dates, agreements, claims, sources, corrections, pictures }, null, 1)}\n`;
}

import type { Corpus } from '../corpus/corpus.ts';

type Agreement = Corpus['agreements'][number];

/**
 * The machine twin of the site: all records in the field names of the content format, each with its `id`
 * and `url` (page and fragment, relative to the site's root).
 */
export function articleJson(corpus: Corpus): string {
  const { articles, explainers, actors, terms, dates, claims, sources, corrections, pictures } = corpus;
  const agreements = corpus.agreements.map(withPlainSteps);
  const all = { articles, explainers, actors, terms, dates, agreements, claims, sources, corrections, pictures };
  return `${JSON.stringify(all, null, 1)}\n`;
}

/** Steps as authors write them: the id of a date, or a map where it concerns some of the parties only. */
function withPlainSteps({ steps, ...agreement }: Agreement) {
  const plain = Object.entries(steps).map(([key, dates]) => [key, dates.map((one) => (one.parties ? one : one.date))]);
  return { ...agreement, steps: Object.fromEntries(plain) };
}

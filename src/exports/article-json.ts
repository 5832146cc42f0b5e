import type { Corpus } from '../corpus/corpus.ts';

type Agreement = Corpus['agreements'][number];

/**
 * The machine twin of the site: all records in the field names of the content format, each with its `id`
 * and `url` (page and fragment, relative to the site's root).
 */
export function articleJson(corpus: Corpus): string {
  const { articles, explainers, dates, claims, sources, corrections, pictures } = corpus;
  const actors = corpus.actors.map(withPlainAliases);
  const terms = corpus.terms.map(withPlainAliases);
  const agreements = corpus.agreements.map(withPlainAliases).map(withPlainSteps);
  const all = { articles, explainers, actors, terms, dates, agreements, claims, sources, corrections, pictures };
  return `${JSON.stringify(all, null, 1)}\n`;
}

/** Steps as authors write them: the id of a date, or a map where it concerns some of the parties only. */
function withPlainSteps<Item extends Pick<Agreement, 'steps'>>({ steps, ...agreement }: Item) {
  const plain = Object.entries(steps).map(([key, dates]) => [key, dates.map((one) => (one.parties ? one : one.date))]);
  return { ...agreement, steps: Object.fromEntries(plain) };
}

/** Aliases as authors write them: the name, or a map where prose that has it is not to be linked. */
function withPlainAliases<Item extends Pick<Agreement, 'aliases'>>({ aliases, ...record }: Item) {
  return { ...record, aliases: aliases.map((one) => (one.auto ? one.text : one)) };
}

import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Twin } from '../../src/exports/article-json.ts';
import type { CslName } from '../../src/model/csl-name.ts';

/** Reads what `articleJson` wrote of lists that it had room for: the same records. */
export function readArticleJson(text: string): Twin {
  const { articles, actors, terms, agreements, ...rest } = JSON.parse(text);
  return {
    ...rest,
    articles: articles.map(withWholeAuthors),
    actors: actors.map(withWholeAliases),
    terms: terms.map(withWholeAliases),
    agreements: agreements.map(withWholeAliases).map(withWholeSteps),
  };
}

type Alias = Corpus['terms'][number]['aliases'][number];
type Taken = Corpus['agreements'][number]['steps'][string][number];

function withWholeAuthors<Item extends { authors: (CslName | string)[] }>({ authors, ...article }: Item) {
  return { ...article, authors: authors.map((name) => (typeof name === 'string' ? { literal: name } : name)) };
}

function withWholeAliases<Item extends { aliases: (Alias | string)[] }>({ aliases, ...record }: Item) {
  return { ...record, aliases: aliases.map((one) => (typeof one === 'string' ? { text: one, auto: true } : one)) };
}

function withWholeSteps<Item extends { steps: Record<string, (Taken | string)[]> }>({ steps, ...agreement }: Item) {
  const whole = Object.entries(steps).map(([key, dates]) => [
    key,
    dates.map((one) => (typeof one === 'string' ? { date: one } : one)),
  ]);
  return { ...agreement, steps: Object.fromEntries(whole) };
}

import type { Corpus } from '../corpus/corpus.ts';
import type { CslName } from '../model/csl-name.ts';

/** What `article.json` holds of a corpus. */
export type Twin = Pick<Corpus, (typeof LISTS)[number]>;

const LISTS = [
  'articles',
  'explainers',
  'actors',
  'terms',
  'dates',
  'agreements',
  'claims',
  'sources',
  'corrections',
  'pictures',
] as const;

/**
 * The machine twin of the site: all records in the field names of the content format, each with its `id`
 * and `url` (page and fragment, relative to the site's root).
 */
export function articleJson(twin: Twin): string {
  const brief = {
    ...twin,
    articles: twin.articles.map(withBriefAuthors),
    actors: twin.actors.map(withBriefAliases),
    terms: twin.terms.map(withBriefAliases),
    agreements: twin.agreements.map(withBriefAliases).map(withBriefSteps),
  };
  return `${JSON.stringify(Object.fromEntries(LISTS.map((list) => [list, brief[list]])), null, 1)}\n`;
}

/** Reads what `articleJson` wrote: the same records. Whether a text from elsewhere is one, its JSON Schema says. */
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
type Steps = Corpus['agreements'][number]['steps'];
type Taken = Steps[string][number];

/** Bylines as authors write them: the name alone of what is no person. */
function withBriefAuthors<Item extends { authors: CslName[] }>({ authors, ...article }: Item) {
  return { ...article, authors: authors.map((name) => name.literal ?? name) };
}

function withWholeAuthors<Item extends { authors: (CslName | string)[] }>({ authors, ...article }: Item) {
  return { ...article, authors: authors.map((name) => (typeof name === 'string' ? { literal: name } : name)) };
}

/** Aliases as authors write them: the name, or a map where prose that has it is not to be linked. */
function withBriefAliases<Item extends { aliases: Alias[] }>({ aliases, ...record }: Item) {
  return { ...record, aliases: aliases.map((one) => (one.auto ? one.text : one)) };
}

function withWholeAliases<Item extends { aliases: (Alias | string)[] }>({ aliases, ...record }: Item) {
  return { ...record, aliases: aliases.map((one) => (typeof one === 'string' ? { text: one, auto: true } : one)) };
}

/** Steps as authors write them: the id of a date, or a map where it concerns some of the parties only. */
function withBriefSteps<Item extends { steps: Steps }>({ steps, ...agreement }: Item) {
  const brief = Object.entries(steps).map(([key, dates]) => [key, dates.map((one) => (one.parties ? one : one.date))]);
  return { ...agreement, steps: Object.fromEntries(brief) };
}

function withWholeSteps<Item extends { steps: Record<string, (Taken | string)[]> }>({ steps, ...agreement }: Item) {
  const whole = Object.entries(steps).map(([key, dates]) => [
    key,
    dates.map((one) => (typeof one === 'string' ? { date: one } : one)),
  ]);
  return { ...agreement, steps: Object.fromEntries(whole) };
}

import type { Corpus } from '../corpus/corpus.ts';
import { languageOf } from '../words/language.ts';
import { AS_OF, days } from './days.ts';
import { changedPages, HISTORY } from './history.ts';
import { once } from './once.ts';
import { partTitle } from './parts.ts';

/** A page of the site: its address below the root, and its name. */
export type PageLink = { address: string; label: string };

/** Address of the search. */
export const SEARCH = 'search/';

/** Whether a page tells of an error: it stands at any depth and any host, where its absolute addresses may be another's. */
export function isLost(path: string): boolean {
  return path.startsWith('404');
}

/** The pages that hold records of a sort, which the navigation leaves out where they would be empty. */
const isFilled: Record<'timeline' | 'glossary' | 'figures' | 'claims' | 'sources', (corpus: Corpus) => boolean> = {
  timeline: ({ dates }) => dates.length > 0,
  glossary: ({ actors, agreements, terms }) => actors.length + agreements.length + terms.length > 0,
  figures: ({ agreements }) => agreements.length > 0,
  claims: ({ claims }) => claims.length > 0,
  sources: ({ sources }) => sources.length > 0,
};

/** Address of the list of files. */
export const DATA = 'data/';

/** So many explainers are named on every page, and the others only on the list of articles. */
const NAMED = 6;

/** The explainers that the navigation does not name. */
export function furtherExplainers({ explainers }: Corpus): Corpus['explainers'] {
  return explainers.slice(NAMED);
}

/** The pages that the navigation names: the lead article, explainers, and those of the site. */
export function navigation(corpus: Corpus): PageLink[] {
  const { articles, explainers, edition } = corpus;
  const { nav } = languageOf(edition.language).words;
  const written = [articles[0]!, ...explainers.slice(0, NAMED)].map(({ url, label }) => ({ address: url, label }));
  const isListed = articles.length > 1 || explainers.length > NAMED;
  const listed = isListed ? [{ address: 'articles/', label: nav.articles }] : [];
  const names = Object.keys(isFilled) as (keyof typeof isFilled)[];
  const filled = names
    .filter((name) => isFilled[name](corpus))
    .map((name) => ({ address: `${name}/`, label: nav[name] }));
  return [...written, ...listed, ...filled, { address: 'about/', label: nav.about }];
}

/** Every page of the site to be read and found, each once. */
export const allPages = once((corpus): PageLink[] => {
  const { nav, data, history, asOf } = languageOf(corpus.edition.language).words;
  const past = days(corpus).map(({ url }) => ({ address: url, label: asOf.title }));
  const own = [
    ...(past.length > 0 ? [{ address: AS_OF, label: asOf.title }, ...past] : []),
    { address: 'corrections/', label: nav.corrections },
    { address: HISTORY, label: history.title },
    { address: SEARCH, label: nav.search },
    { address: DATA, label: data.title },
  ];
  const changed = changedPages(corpus).map(({ page, address }) => ({
    address,
    label: history.of(pageName(corpus, page)),
  }));
  const pages = [...shown(corpus), ...own, ...changed];
  return [...new Map(pages.map((page) => [page.address, page] as const)).values()];
});

/** The pages that show content. */
function shown(corpus: Corpus): PageLink[] {
  const { articles, reports, parts } = corpus;
  const written = [...articles, ...furtherExplainers(corpus), ...reports];
  return [
    ...navigation(corpus),
    ...parts.map((part) => ({ address: part.address, label: partTitle(corpus, part) })),
    ...written.map(({ url, title }) => ({ address: url, label: title })),
  ];
}

/** What the page of an address that shows content is called among others. */
export function pageName(corpus: Corpus, address: string): string {
  return names(corpus).get(address)!;
}

const names = once(
  (corpus) =>
    new Map(
      shown(corpus)
        .toReversed()
        .map(({ address, label }) => [address, label]),
    ),
);

/** Histories in the order of their pages. */
export function asListed<Item extends { page: string }>(corpus: Corpus, items: readonly Item[]): Item[] {
  const places = new Map(allPages(corpus).map(({ address }, place) => [address, place]));
  return items.toSorted((a, b) => places.get(a.page)! - places.get(b.page)!);
}

/** The section of a page: what the page of the site is called that it is or lies under, otherwise its own title. */
export function sectionOf(corpus: Corpus, path: string, title: string): string {
  const own = labels(corpus).get(path);
  const over = path.replace(/[^/]*\/?$/, '');
  return own ?? (over ? sectionOf(corpus, over, title) : title);
}

const labels = once((corpus) => new Map(allPages(corpus).map(({ address, label }) => [address, label])));

/** The pages that the navigation names, each with what it holds in a few words. */
export function holdings(corpus: Corpus): (PageLink & { holds: string })[] {
  const { articles, explainers, dates, actors, agreements, terms, claims, sources, edition } = corpus;
  const { holds } = languageOf(edition.language).words.lost;
  const said = new Map([
    ...[...articles, ...explainers].map(({ url, title }) => [url, title] as const),
    ['articles/', holds.articles(articles.length)],
    ['timeline/', holds.timeline(dates.length)],
    ['glossary/', holds.glossary(actors.length + agreements.length + terms.length)],
    ['figures/', holds.figures],
    ['claims/', holds.claims(claims.length)],
    ['sources/', holds.sources(sources.length)],
    ['about/', holds.about],
  ]);
  return navigation(corpus).map((page) => ({ ...page, holds: said.get(page.address)! }));
}

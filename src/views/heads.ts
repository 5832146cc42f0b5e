import type { Corpus } from '../corpus/corpus.ts';
import { dateWords } from '../dates/words.ts';
import { languageOf } from '../words/language.ts';
import { CLAIMS } from './claims.ts';
import { AS_OF, days } from './days.ts';
import { changedPages, HISTORY } from './history.ts';
import { pageOf } from './links.ts';
import { DATA, pageName, SEARCH } from './pages.ts';
import { once } from './once.ts';
import { partTitle } from './parts.ts';
import { TIMELINE } from './timeline-views.ts';

/** What a page says of itself to search engines, and on its card. */
export type Head = {
  /** Below the site's root. */
  address: string;
  title: string;
  description: string;
  /** `article` for what was written at a time, otherwise a page of the site. */
  type: 'article' | 'website';
  /** What stands above the heading on its card. */
  kicker: string;
  /** What its card calls it. */
  heading: string;
};

/** The heads of all pages that stand for themselves, each once. */
export const heads = once((corpus): Head[] => [
  ...ofTexts(corpus),
  ...ofTheSite(corpus),
  ...ofParts(corpus),
  ...ofDays(corpus),
  ...ofHistories(corpus),
]);

/** The head of the page of an address; none where what stands there stands for another page, or for none. */
export function headOf(corpus: Corpus, address: string): Head | undefined {
  return byAddress(corpus).get(address);
}

const byAddress = once((corpus) => new Map(heads(corpus).map((head) => [head.address, head])));

function ofTexts({ articles, explainers, reports, edition }: Corpus): Head[] {
  const { nav, claims } = languageOf(edition.language).words;
  const none = { url: CLAIMS, title: claims.title, description: claims.none, label: edition.title };
  return [
    ...articles,
    ...explainers,
    ...(reports.length > 0 ? reports.map((report) => ({ ...report, label: nav.claims })) : [none]),
  ].map(({ url, title, description, label }) => ({
    ...{ address: url, title, description, type: 'article' },
    ...{ kicker: label, heading: title },
  }));
}

/** Of the changes of all pages, and of the versions of each page that has changed. */
function ofHistories(corpus: Corpus): Head[] {
  const { history } = languageOf(corpus.edition.language).words;
  const own = { type: 'website', kicker: history.title } as const;
  return [
    { ...own, address: HISTORY, title: history.title, description: history.description, heading: history.heading },
    ...changedPages(corpus).map(({ page, address }) => {
      const title = history.of(pageName(corpus, page));
      return { ...own, address, title, description: history.means, heading: title };
    }),
  ];
}

/** The title of most is but a name: its card says what the page calls itself. */
function ofTheSite(corpus: Corpus): Head[] {
  const { actors, agreements, terms, dates, sources, about, edition } = corpus;
  const { words } = languageOf(edition.language);
  const entries = actors.length + agreements.length + terms.length;
  const page = (address: string, title: string, description: string, kicker: string, heading: string): Head => ({
    ...{ address, title, description, type: 'website', kicker, heading },
  });
  const { timeline, glossary, sources: cited, figures, corrections, article, about: own, search, data, nav } = words;
  return [
    page(TIMELINE, timeline.title, timeline.description(dates.length), nav.timeline, timeline.title),
    page('glossary/', glossary.title, glossary.description(entries), edition.title, glossary.title),
    page('sources/', cited.title, cited.description(sources.length), nav.sources, cited.heading),
    page('figures/', figures.title, figures.description, nav.figures, figures.title),
    page('articles/', nav.articles, article.list, nav.articles, edition.title),
    page(SEARCH, search.title, search.description, edition.title, search.title),
    page(DATA, data.title, data.description, data.title, data.heading),
    page('corrections/', corrections.title, corrections.description, nav.corrections, corrections.heading),
    page(
      'about/',
      about?.title ?? own.title,
      about?.description ?? own.description,
      nav.about,
      about?.title ?? own.heading,
    ),
  ];
}

/** Of the pages over which lists are split. */
function ofParts(corpus: Corpus): Head[] {
  const { dates, sources, actors, agreements, terms, parts, edition } = corpus;
  const { words } = languageOf(edition.language);
  const pages = Map.groupBy([dates, sources, actors, agreements, terms].flat(), ({ url }) => pageOf(url));
  return parts.map((part): Head => {
    const title = partTitle(corpus, part);
    const description = words[part.of].description(pages.get(part.address)!.length);
    return { address: part.address, title, description, type: 'website', kicker: edition.title, heading: title };
  });
}

/** The list of past days, and each of them. */
function ofDays(corpus: Corpus): Head[] {
  const { nav, asOf, dates } = languageOf(corpus.edition.language).words;
  const page = (address: string, title: string, description: string, kicker: string): Head => ({
    ...{ address, title, description, type: 'website', kicker, heading: title },
  });
  const past = days(corpus);
  if (past.length === 0) return [];
  return [
    page(AS_OF, asOf.heading, asOf.description(past.length), asOf.title),
    ...past.map(({ day, url, record }) => {
      const said = dateWords(day, dates);
      return page(url, asOf.titleOf(said), asOf.descriptionOf(said, record.dates.length), nav.timeline);
    }),
  ];
}

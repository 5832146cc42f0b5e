import type { Corpus } from '../corpus/corpus.ts';
import type { Words } from '../words/language.ts';
import { agreementsCsv } from './agreements-csv.ts';
import { ATOM, GRAPH, JSON_FEED } from '../views/alternates.ts';
import { once } from '../views/once.ts';
import { allPages } from '../views/pages.ts';
import { articleJson } from './article-json.ts';
import { atom } from './atom.ts';
import { sourcesBib } from './bibtex.ts';
import { timelineEntries, upcomingEntries } from './calendar-entries.ts';
import { calendar } from './calendar.ts';
import { sourcesJson } from './csl-json.ts';
import { feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { graph } from './json-ld/graph.ts';
import { llmsTxt } from './llms-txt.ts';
import { actorsCsv, claimsCsv, sourcesCsv, timelineCsv } from './record-tables.ts';
import { jsonSchema } from './schemas.ts';
import { sitemap } from './sitemap.ts';
import { timelineJs } from './timelinejs.ts';

/** A file made from the corpus, for others to use. */
export type Output = {
  /** Below the site's root. */
  address: keyof Words['data']['files'];
  /** Whom it is for. */
  group: keyof Words['data']['groups'];
  /** Its media type. */
  type: string;
  write: (corpus: Corpus, siteUrl: URL) => string;
  /** Whether there is anything in it. */
  isFilled: (corpus: Corpus) => boolean;
  /** The pages whose records it has, which announce it; feeds and linked data are announced by all. */
  pages: readonly string[];
};

type Lists = 'dates' | 'actors' | 'agreements' | 'claims' | 'sources' | 'articles';
const some =
  (list: Lists) =>
  (corpus: Corpus): boolean =>
    corpus[list].length > 0;

const CSV = { group: 'spreadsheets', type: 'text/csv' } as const;
const ICS = { group: 'calendars', type: 'text/calendar', pages: ['timeline/'] } as const;
const BIBLIOGRAPHY = { group: 'references', isFilled: some('sources'), pages: ['sources/'] } as const;
const EVERYWHERE = { isFilled: () => true, pages: [] } as const;
const WHOLE = { group: 'programs', isFilled: some('articles') } as const;

/** Every file that the site gives out, as `/data/` lists them. */
const OUTPUTS: readonly Output[] = [
  { address: 'data/timeline.csv', ...CSV, write: timelineCsv, isFilled: some('dates'), pages: ['timeline/'] },
  { address: 'data/actors.csv', ...CSV, write: actorsCsv, isFilled: some('actors'), pages: ['glossary/'] },
  { address: 'data/agreements.csv', ...CSV, write: agreementsCsv, isFilled: some('agreements'), pages: ['figures/'] },
  { address: 'data/claims.csv', ...CSV, write: claimsCsv, isFilled: some('claims'), pages: ['claims/'] },
  { address: 'data/sources.csv', ...CSV, write: sourcesCsv, isFilled: some('sources'), pages: ['sources/'] },
  {
    address: 'data/timeline.ics',
    ...ICS,
    write: (corpus, siteUrl) => calendar(corpus, timelineEntries(corpus), siteUrl),
    isFilled: (corpus) => timelineEntries(corpus).length > 0,
  },
  {
    address: 'data/upcoming.ics',
    ...ICS,
    write: (corpus, siteUrl) => calendar(corpus, upcomingEntries(corpus), siteUrl),
    isFilled: (corpus) => upcomingEntries(corpus).length > 0,
  },
  {
    address: 'data/timeline.timelinejs.json',
    group: 'timelines',
    type: 'application/json',
    write: timelineJs,
    isFilled: some('dates'),
    pages: ['timeline/'],
  },
  {
    address: 'data/sources.json',
    ...BIBLIOGRAPHY,
    type: 'application/vnd.citationstyles.csl+json',
    write: sourcesJson,
  },
  { address: 'data/sources.bib', ...BIBLIOGRAPHY, type: 'application/x-bibtex', write: sourcesBib },
  { address: 'data/article.json', ...WHOLE, type: 'application/json', write: articleJson, pages: [''] },
  {
    address: GRAPH,
    ...EVERYWHERE,
    group: 'programs',
    type: 'application/ld+json',
    write: graph,
  },
  {
    address: 'data/schema/all.json',
    ...WHOLE,
    type: 'application/schema+json',
    write: (_, siteUrl) => jsonSchema('all', siteUrl),
    pages: [],
  },
  {
    address: ATOM,
    ...EVERYWHERE,
    group: 'readers',
    type: 'application/atom+xml',
    write: (corpus, siteUrl) => atom(feed(corpus, siteUrl)),
  },
  {
    address: JSON_FEED,
    ...EVERYWHERE,
    group: 'readers',
    type: 'application/feed+json',
    write: (corpus, siteUrl) => jsonFeed(feed(corpus, siteUrl)),
  },
  { address: 'llms.txt', ...EVERYWHERE, group: 'crawlers', type: 'text/plain', write: llmsTxt },
  {
    address: 'sitemap.xml',
    ...EVERYWHERE,
    group: 'crawlers',
    type: 'application/xml',
    write: (corpus, siteUrl) =>
      sitemap(
        corpus,
        allPages(corpus).map(({ address }) => address),
        siteUrl,
      ),
  },
];

/** The files of a site: those with something in them. */
export const outputs = once((corpus): Output[] => OUTPUTS.filter(({ isFilled }) => isFilled(corpus)));

/** The files with the records of a page, which it announces. @param page its address below the site's root */
export function filesOf(corpus: Corpus, page: string): Output[] {
  return outputs(corpus).filter(({ pages }) => pages.includes(page));
}

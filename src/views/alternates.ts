import type { Corpus } from '../corpus/corpus.ts';
import { TWIN } from './twins.ts';

/** Addresses of the feeds, below the site's root. */
export const ATOM = 'feed.xml';
export const JSON_FEED = 'feed.json';

/** Address of the linked data of the whole site. */
export const GRAPH = 'data/graph.jsonld';

/** The site in another format: a `<link rel="alternate">` of its pages. */
type Alternate = { address: string; type: string; title?: string };

/** What a page announces, that of an address or one without a twin: the feeds, the linked data of the site, and its own twin. */
export function alternates({ edition: { title } }: Corpus, page: string | undefined): Alternate[] {
  return [
    { address: ATOM, type: 'application/atom+xml', title },
    { address: JSON_FEED, type: 'application/feed+json', title },
    { address: GRAPH, type: 'application/ld+json' },
    ...(page === undefined ? [] : [{ address: page + TWIN, type: 'text/markdown' }]),
  ];
}

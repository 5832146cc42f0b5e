import type { Corpus } from '../corpus/corpus.ts';

/** Addresses of the feeds, below the site's root. */
export const ATOM = 'feed.xml';
export const JSON_FEED = 'feed.json';

/** Address of the linked data of the whole site. */
export const GRAPH = 'data/graph.jsonld';

/** The site in another format: a `<link rel="alternate">` of its pages. */
export type Alternate = { address: string; type: string; title: string };

/** What every page announces. */
export function alternates({ edition: { title } }: Corpus): Alternate[] {
  return [
    { address: ATOM, type: 'application/atom+xml', title },
    { address: JSON_FEED, type: 'application/feed+json', title },
    { address: GRAPH, type: 'application/ld+json', title },
  ];
}

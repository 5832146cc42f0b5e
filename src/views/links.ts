import { relative } from '../corpus/addresses.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** Makes an address below the site's root into the `href` of a link. */
export type Href = (address: string) => string;

/**
 * The links of one page: relative, so that the site works under any path; absolute for `404.html`,
 * which hosts serve at any depth.
 * @param pathname of the page, such as `/timeline/`
 */
export function hrefFrom(pathname: string, siteUrl: URL): Href {
  if (/^\/404/.test(pathname)) return (address) => new URL(address, siteUrl).href;
  return (address) => relative(pathname.slice(1), address);
}

/** A thing to link to. */
export type Link = { id: string; name: string; label: string; url: string; kind: string };

/** The links to records, in the order of their ids. */
export function linksTo({ index }: Corpus, ids: readonly string[]): Link[] {
  return ids.map((id) => ({ id, ...index[id]! }));
}

import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { relative } from '../corpus/addresses.ts';
import { anchors } from '../model/anchors.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { once } from './once.ts';

/** Makes an address below the site's root into the `href` of a link. */
export type Href = (address: string) => string;

/** The page of an address. */
export function pageOf(address: string): string {
  return address.split('#')[0]!;
}

/** Address of the edition that holds the whole site in one file, or in volumes. */
export const PRINT = 'print/';

/** The volume of the print edition that a page is in: a list that is split over pages is one of its own. */
export function volumeOf(page: string, parts: Corpus['parts']): string {
  const [list = ''] = page.split('/');
  return splitLists(parts).has(list) ? `${PRINT}${list}/` : PRINT;
}

const splitLists = once((parts: Corpus['parts']) => new Set<string>(parts.map(({ of }) => of)));

/**
 * The links of one page: relative, so that the site works under any path; absolute for `404.html`,
 * which hosts serve at any depth; within itself for the print edition, which also opens from disk.
 * @param pathname of the page, such as `/timeline/`
 * @param parts the pages over which lists are split
 */
export function hrefFrom(pathname: string, siteUrl: URL, parts: Corpus['parts'] = []): Href {
  const absolute: Href = (address) => new URL(address, siteUrl).href;
  if (/^\/404/.test(pathname)) return absolute;
  const path = pathname.slice(1);
  if (!path.startsWith(PRINT)) return (address) => relative(path, address);
  return (address) => {
    const printed = addressInPrint(address, parts);
    const isElsewhere = printed === undefined && !address.startsWith('pictures/');
    return isElsewhere ? absolute(address) : relative(path, printed ?? address);
  };
}

/** The pages that the print edition leaves out, as it has all their entries already, and files. Periods of the timeline begin with a digit. */
const NOT_PRINTED = /^(timeline\/(?!\d[^/]*\/$).|as-of\/.|history\/|s\/|cite\/|data\/|search\/)|\.\w+$/;

function addressInPrint(address: string, parts: Corpus['parts']): string | undefined {
  const [page = '', fragment] = address.split('#');
  if (NOT_PRINTED.test(page)) return undefined;
  return `${volumeOf(page, parts)}#${fragment ?? anchors.chapter(page)}`;
}

/** A rendered body with its links and pictures led to where they go from another page; previews stay at home. */
export function relinked(html: string, page: string, href: Href): string {
  const home = new URL(page, 'https://site.invalid/');
  const lead = (link: string) => {
    const url = URL.parse(link, home);
    return url?.origin === home.origin ? href(url.pathname.slice(1) + url.hash) : link;
  };
  const processor = rehype().data('settings', { fragment: true });
  const tree = processor.parse(html);
  visit(tree, 'element', ({ properties }) => {
    delete properties['interestfor'];
    for (const key of ['href', 'src'])
      if (properties[key] !== undefined) properties[key] = lead(String(properties[key]));
    const files = properties['srcSet'];
    if (files !== undefined) properties['srcSet'] = String(files).replace(/[^\s,]+(?= \d+w)/g, lead);
  });
  return processor.stringify(tree);
}

/** A thing to link to. */
export type Link = { id: string; name: string; label: string; url: string; kind: string };

/** The links to records, in the order of their ids. */
export function linksTo({ index }: Corpus, ids: readonly string[]): Link[] {
  return ids.map((id) => ({ id, ...index[id]! }));
}

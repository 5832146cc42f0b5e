import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { quote, unexpected } from '../diagnostics/wording.ts';
import { schemeOf } from './urls.ts';

export type PageLinkOptions = {
  /** Addresses of the pages and files that prose may lead to, below the site's root: `timeline/`. */
  pages: readonly string[];
  /** What each anchor of the site is written as: by `timeline/#talks-began`, `date:talks-began`. */
  written: (address: string) => string | undefined;
  /** Address of the page the prose stands on. */
  page: string;
  /** Makes an address relative to the page. */
  relative: (page: string, address: string) => string;
};

/**
 * Leads `[text](/timeline/)` to that page of the site, wherever the site stands. Any other address without a scheme
 * is a problem that names the right one: it would hang on the page it is written on.
 */
export default function remarkPageLinks({ pages, written, page, relative }: PageLinkOptions) {
  const base = new URL(page, 'https://site.invalid/');
  const known = pages.map((address) => `/${address}`);
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link: Link) => {
      if (schemeOf(link.url) !== undefined || link.url.startsWith('#')) return;
      if (known.includes(link.url)) {
        link.url = relative(page, link.url.slice(1));
        return;
      }
      const url = URL.parse(link.url, base);
      const meant = url && (written((url.pathname + url.hash).slice(1)) ?? known.find((one) => one === url.pathname));
      const expected = meant ? quote(meant) : '`#id`, or a page of the site such as `/timeline/`';
      const message = unexpected(`address ${quote(link.url)}`, expected, meant ? '' : (url?.pathname ?? ''), known);
      file.message(message, { place: link.position, ruleId: 'unknown-page' });
    });
  };
}

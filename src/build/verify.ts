import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED, type Anchor } from '../permalinks/ledger.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { anchors } from '../model/anchors.ts';
import { addressingIn } from './addressing.ts';

/** Where relative links are followed from: a site may stand in any folder, and a link must not climb out of it. */
const ANYWHERE = new URL('https://site.invalid/any/folder/');

type Page = { address: string; ids: string[]; links: string[] };

/**
 * Reads a built site as a visitor would: every internal link and fragment leads somewhere, every id is the
 * only one of its name on its page, and everything of the corpus is published at its address.
 * @param siteUrl absolute links below it count as internal
 * @param placeOf where the content has a text, as `file:line:column`, to name the place of a dead link
 * @returns one line for each fault; none when the site is sound
 */
export function verify(
  dist: string,
  corpus: Corpus,
  siteUrl: URL,
  placeOf: (text: string) => string | undefined = () => undefined,
): string[] {
  const files = new Set(listFiles(dist));
  const pages = readPages(
    dist,
    [...files].filter((file) => file.endsWith('.html')),
  );
  const ids = new Map(pages.map(({ address, ids }) => [address, new Set(ids)]));
  return [
    ...pages.flatMap(repeatedIds),
    ...pages.flatMap((page) =>
      page.links.flatMap((link) => {
        const what = deadLink(page, link, ids, files, siteUrl);
        const place = what && placeOf(link);
        return what ? [`${place ? `${place}  ` : ''}/${page.address}: the link ${link} ${what}`] : [];
      }),
    ),
    ...Object.entries(corpus.index).flatMap(([id, { url }]) => unpublished(id, url, ids)),
    ...corpus.permalinks
      .filter(({ id, page }) => !GENERATED.test(id) || id === anchors.view || ids.has(page))
      // A view that once was leads on as a whole.
      .flatMap(({ id, page }) => unpublished(id, id === anchors.view ? page : `${page}#${id}`, ids)),
  ].sort();
}

function listFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'));
}

function readPages(dist: string, files: readonly string[]): Page[] {
  const own = ownCopies();
  return files.map((file) => {
    const page: Page = { address: file.replace(/(^|\/)index\.html$/, '$1'), ids: [], links: [] };
    const link = (to: string) => page.links.push(own(to));
    for (const one of addressingIn(readFileSync(join(dist, file), 'utf8'))) {
      if (one.id !== undefined) page.ids.push(own(one.id));
      for (const to of [one.href, one.src]) if (to !== undefined) link(to);
      for (const [file] of one.srcset?.matchAll(/[^\s,]+(?= \d+w)/g) ?? []) link(file);
      for (const ids of [one.interestfor, one['aria-labelledby']])
        for (const id of ids?.split(/\s+/).filter(Boolean) ?? []) link(`#${id}`);
    }
    return page;
  });
}

/** One copy of equal texts: a piece that was cut out of a page would hold the whole page in memory. */
function ownCopies(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let own = known.get(text);
    if (own === undefined) known.set((own = Buffer.from(text).toString()), own);
    return own;
  };
}

function repeatedIds({ address, ids }: Page): string[] {
  const seen = new Set(['']);
  const repeated = ids.filter((id) => seen.size === seen.add(id).size);
  return repeated.map((id) => `/${address}: the id \`${id}\` is not unique`);
}

function deadLink(
  page: Page,
  link: string,
  ids: Map<string, Set<string>>,
  files: Set<string>,
  siteUrl: URL,
): string | undefined {
  const whole = URL.canParse(link) || /^[\\/]{2}/.test(link);
  const root = whole ? siteUrl : ANYWHERE;
  const url = URL.parse(link, new URL(page.address, root));
  if (!url) return 'is no address';
  if (!whole && /^[\\/]/.test(link)) return 'works only at the root of a host';
  if (!url.href.startsWith(root.href)) return whole ? undefined : 'leads out of the site';
  const address = decoded(url.pathname.slice(root.pathname.length));
  const known = ids.get(address);
  if (!known && !files.has(address)) return 'leads to no page';
  const fragment = decoded(url.hash.slice(1));
  return !fragment || !known || known.has(fragment) ? undefined : 'leads to no id of its page';
}

/** Percent-decoded, or as it stands where an escape in it is broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unpublished(id: string, url: string, ids: Map<string, Set<string>>): string[] {
  const [address = '', fragment] = url.split('#');
  const page = ids.get(address);
  return page && (fragment === undefined || page.has(fragment))
    ? []
    : [`/${url}: \`${id}\` of the content is not published there`];
}

/** What follows from other anchors or belongs to the layout: the list of pages, the print edition, what is embedded, the search, previews, views of the timeline and past days but for the page itself. */
const UNPROMISED = new RegExp(
  `^(print/|embed/|search/|(timeline|as-of)/[^#]+#(?!${anchors.view}$))|#site-(main$|pages$|def-)`,
);

/** The anchors that the generator gave itself on the pages of a built site and that others may link to. */
export function generatedAnchors(dist: string): Anchor[] {
  const pages = readPages(
    dist,
    listFiles(dist).filter((file) => file.endsWith('index.html')),
  );
  return pages.flatMap(({ address: page, ids }) =>
    ids.filter((id) => GENERATED.test(id) && !UNPROMISED.test(`${page}#${id}`)).map((id) => ({ id, page })),
  );
}

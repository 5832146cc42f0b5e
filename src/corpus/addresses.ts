import type { Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { isMarkdown, type Document, type MarkdownDocument } from './documents.ts';
import { atTop } from './files.ts';
import { leadsOf, type Leads } from './leads.ts';

/** The page each kind of record stands on, below the site's root. These addresses are a promise. */
const HOMES: Record<string, string> = {
  actor: 'glossary/',
  agreement: 'glossary/',
  term: 'glossary/',
  date: 'timeline/',
  claim: 'claims/',
  source: 'sources/',
  correction: 'corrections/',
};

/** Pages of the site's own, and its files, that prose may lead to. */
export const OWN_PAGES = [
  ...new Set(Object.values(HOMES)),
  'about/',
  'figures/',
  'search/',
  'print/',
  'data/',
  'data/article.json',
  'data/graph.jsonld',
  'feed.xml',
  'feed.json',
];

/** Addresses below the root that no content file can take. */
const OWN_ADDRESSES = [
  ...OWN_PAGES,
  'articles/',
  'as-of/',
  'cite/',
  'embed/',
  'history/',
  'oembed/',
  'pictures/',
  's/',
];

/** Address of a record of a kind, such as `timeline/#treaty-signed`; undefined for what stands on its document's page. */
export function recordAddress(kind: string, id: string): string | undefined {
  return kind in HOMES ? `${HOMES[kind]}#${id}` : undefined;
}

/** The page each document becomes. */
export function addressesOf(documents: readonly Document[]): Map<MarkdownDocument, string> {
  const leads = leadsOf(documents);
  return new Map(documents.filter(isMarkdown).map((document) => [document, pageAddress(document, leads)]));
}

/** Address of the page a content file becomes. */
function pageAddress({ kind, path, data: { id } }: MarkdownDocument, { article, report }: Leads): string {
  switch (kind) {
    case 'articles':
      return id === article ? '' : `articles/${id}/`;
    case 'explainers':
      return `${path.replace(/^.*\/|\.md$/g, '')}/`;
    case 'reports':
      return id === report ? HOMES['claim']! : `${HOMES['claim']}${id}/`;
    case 'about':
      return 'about/';
    default:
      return kind satisfies never;
  }
}

/** Explainers whose page would stand in the place of one of the site's own. */
export function takenAddresses(pages: ReadonlyMap<MarkdownDocument, string>): Problem[] {
  return [...pages].flatMap(([{ kind, path }, page]) => {
    if (kind !== 'explainers' || !OWN_ADDRESSES.includes(page)) return [];
    return [
      atTop(
        path,
        unexpected(`page at \`/${page}\``, 'another file name, as the site has a page of its own there'),
        'taken-address',
      ),
    ];
  });
}

/** The way from one page to an address, both below the site's root, so that one build goes anywhere. */
export function relative(page: string, address: string): string {
  const [path = '', fragment] = address.split('#');
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (path === page && hash) return hash;
  const up = '../'.repeat(page.split('/').length - 1);
  return (up + path || './') + hash;
}

import { yearOf } from '../dates/order.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { renderProse } from '../markdown/prose.ts';
import type { Notes } from '../markdown/rehype-notes.ts';
import type { Mention, Target } from '../markdown/remark-record-links.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { standIns } from '../permalinks/stand-ins.ts';
import { publisherOf } from '../model/source.ts';
import type { Words } from '../words/language.ts';
import { pageAddress, recordAddress, relative } from './addresses.ts';
import { isMarkdown, LINK_KINDS, messages, type Document, type MarkdownDocument } from './documents.ts';
import { leadsOf } from './leads.ts';
import type { Gleanings } from './gleanings.ts';
import type { Ids } from './link.ts';

/** The kinds of records whose definition a page shows where they are mentioned. */
export const PREVIEWED = ['actor', 'agreement', 'date', 'term'];

/** What each id of the site leads to. */
export type Targets = ReadonlyMap<string, Target>;

/** A Markdown document with its body as HTML. */
export type Rendered = {
  document: MarkdownDocument;
  page: string;
  html: string;
  mentions: Mention[];
  problems: Problem[];
};

/** The page each document becomes. */
export function addressesOf(documents: readonly Document[]): Map<MarkdownDocument, string> {
  const leads = leadsOf(documents);
  return new Map(documents.filter(isMarkdown).map((document) => [document, pageAddress(document, leads)]));
}

export function targetsOf(ids: Ids, pages: ReadonlyMap<Document, string>): Targets {
  return new Map(
    [...ids.values()].map(({ id, kind, document }) => [id, { kind, address: addressOf(id, kind, document) }]),
  );

  /** The claims of a report stand on its page, all other records on that of their kind. */
  function addressOf(id: string, kind: string, document: Document): string {
    const page = pages.get(document) ?? '';
    if (kind === 'document') return page;
    const isHome = kind === 'claim' && document.kind === 'reports';
    return (isHome ? undefined : recordAddress(kind, id)) ?? `${page}#${id}`;
  }
}

/**
 * Renders every body, now that every id is known.
 * @param mayDefine whether an id that is unknown is no mistake of the link to it
 */
export function render(
  pages: ReadonlyMap<MarkdownDocument, string>,
  targets: Targets,
  ledger: Ledger,
  notes: Notes,
  { site, cites }: Words,
  mayDefine: Gleanings['mayDefine'],
): Rendered[] {
  const { aliases } = standIns(ledger, targets);
  return [...pages].map(([document, page]) => {
    const prose = renderProse(
      document.prose,
      { kinds: LINK_KINDS, previews: PREVIEWED, targets, mayDefine, page, relative },
      aliases,
      notes,
      { ...site, ...cites },
    );
    return { document, page, ...prose, problems: messages(document.prose) };
  });
}

/** What the margin says of each source: its publisher and its year. */
export function notesOf(documents: readonly Document[]): Notes {
  const sources = documents.flatMap((document) => (document.kind === 'sources' ? document.data.references : []));
  return new Map(
    sources.map((source) => {
      const { id, issued } = source;
      return [id, issued ? `${publisherOf(source)}, ${yearOf(issued)}` : publisherOf(source)];
    }),
  );
}

import { yearOf } from '../dates/order.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Change } from '../markdown/rehype-changes.ts';
import { renderProse, type ProseWords } from '../markdown/prose.ts';
import type { ClaimMark } from '../markdown/claim-marks.ts';
import type { Notes } from '../markdown/rehype-notes.ts';
import type { Shown } from '../markdown/remark-picture-figures.ts';
import type { Unlinked } from '../markdown/remark-auto-links.ts';
import type { Mention, Target } from '../markdown/remark-record-links.ts';
import { JUDGEMENT } from '../model/judgement.ts';
import type { Picture } from '../model/picture.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { standIns } from '../permalinks/stand-ins.ts';
import { shortPublisherOf } from '../model/source.ts';
import type { Language, Words } from '../words/language.ts';
import { OWN_PAGES, pageAddress, recordAddress, relative } from './addresses.ts';
import { isMarkdown, LINK_KINDS, messages, type Document, type MarkdownDocument } from './documents.ts';
import { leadsOf } from './leads.ts';
import type { Gleanings } from './gleanings.ts';
import type { Anchors, Ids } from './ids.ts';
import { namesLinked } from './names.ts';
import { quotationMarks } from './quotation-marks.ts';
import type { Part } from './parts.ts';
import { renditions, type Size } from './pictures.ts';

/** The kinds of records whose definition a page shows where they are mentioned. */
export const PREVIEWED = ['actor', 'agreement', 'claim', 'date', 'source', 'term'];

/** What each id of the site leads to. */
export type Targets = ReadonlyMap<string, Target>;

/** A Markdown document with its body as HTML. */
export type Rendered = {
  document: MarkdownDocument;
  page: string;
  html: string;
  mentions: Mention[];
  unlinked: Unlinked[];
  problems: Problem[];
};

/** The page each document becomes. */
export function addressesOf(documents: readonly Document[]): Map<MarkdownDocument, string> {
  const leads = leadsOf(documents);
  return new Map(documents.filter(isMarkdown).map((document) => [document, pageAddress(document, leads)]));
}

/** What each id leads to: a record to its home, or the part of it that holds the record, all else to the page of its document. */
export function targetsOf(ids: Ids, pages: ReadonlyMap<Document, string>, parts: ReadonlyMap<string, Part>): Targets {
  return new Map(
    [...ids.values()].map(({ id, kind, document }) => [id, { kind, address: addressOf(id, kind, document) }]),
  );

  /** The claims of a report stand on its page, all other records on that of their kind. */
  function addressOf(id: string, kind: string, document: Document): string {
    const page = pages.get(document) ?? '';
    const part = parts.get(id);
    if (kind === 'document') return page;
    if (part) return `${part.address}#${id}`;
    const isHome = kind === 'claim' && document.kind === 'reports';
    return (isHome ? undefined : recordAddress(kind, id)) ?? `${page}#${id}`;
  }
}

/** The words that prose needs beside those of its author. */
export function wordsOfProse({ site, cites, marks, prose }: Words): ProseWords {
  const { source, sources } = cites;
  const { colon, semicolon } = marks;
  const { linkTo, share, shareOf, cite, citeOf } = site;
  return { ...prose, source, sources, colon, semicolon, linkTo, share, shareOf, cite, citeOf };
}

/**
 * Renders every body, now that every id is known.
 * @param mayDefine whether an id that is unknown is no mistake of the link to it
 */
export function render(
  pages: ReadonlyMap<MarkdownDocument, string>,
  anchors: Anchors,
  targets: Targets,
  ledger: Ledger,
  changes: Readonly<Record<string, readonly Change[]>>,
  notes: Notes,
  sizes: ReadonlyMap<string, Size>,
  language: Language,
  mayDefine: Gleanings['mayDefine'],
): Rendered[] {
  const { words: said, sentences } = language;
  const { aliases } = standIns(ledger, targets);
  const words = wordsOfProse(said);
  const linkable = [...new Set([...pages.values(), ...OWN_PAGES])];
  const written = writtenFor(targets);
  const claimMarks = claimMarksOf([...pages.keys()], said.claims);
  const names = namesLinked([...pages.keys()], language);
  const quotes = quotationMarks(said.marks);
  return [...pages].map(([document, page]) => {
    const links = {
      kinds: LINK_KINDS,
      previews: PREVIEWED,
      targets,
      claimMarks,
      mayDefine,
      pages: linkable,
      written,
      page,
      relative,
      names,
      quotes,
      sentences,
    };
    const { file, ...rendered } = renderProse(document.prose, {
      document: document.data.id,
      ids: anchors.get(document)!,
      links,
      aliases,
      changes,
      notes,
      pictures: new Map(
        document.data.pictures.flatMap((picture) => [
          [picture.id, shown(picture, page, targets, sizes, notes)] as const,
        ]),
      ),
      judgement: JUDGEMENT,
      words,
    });
    return { document, page, ...rendered, problems: withFurther(messages(document.prose.file), messages(file)) };
  });
}

/** What was wrong in a body alone, and what is wrong of its links; of these only where nothing else is. */
function withFurther(known: readonly Problem[], further: readonly Problem[]): Problem[] {
  const isKnown = ({ line, column }: Problem) => known.some((one) => one.line === line && one.column === column);
  return [...known, ...further.filter((one) => !isKnown(one))];
}

/** How a link to each anchor is written in prose, by the anchor's address. */
function writtenFor(targets: Targets): (address: string) => string | undefined {
  const links = [...targets].filter(([, { address }]) => address.includes('#'));
  const written = new Map(
    links.map(([id, { kind, address }]) => [address, LINK_KINDS.includes(kind) ? `${kind}:${id}` : `#${id}`]),
  );
  return (address) => written.get(address);
}

/** What the page shows of a picture. One whose file is wrong has no size; it is never published. */
function shown(
  picture: Picture,
  page: string,
  targets: Targets,
  sizes: ReadonlyMap<string, Size>,
  notes: Notes,
): Shown {
  const { id, alt, caption, credit, licence, source } = picture;
  const files = renditions({ id, ...(sizes.get(id) ?? { width: 1, height: 1 }) });
  const home =
    source === undefined
      ? undefined
      : { name: notes.get(source) ?? source, href: relative(page, targets.get(source)?.address ?? '') };
  return {
    alt,
    caption,
    credit,
    licence,
    source: home,
    files: files.map(({ address, ...size }) => ({ href: relative(page, address), ...size })),
  };
}

/** What the mark of each claim says in prose. */
function claimMarksOf(
  documents: readonly MarkdownDocument[],
  { mark, verdicts }: Words['claims'],
): Map<string, ClaimMark> {
  const claims = documents.flatMap(({ data }) => data.claims);
  return new Map(
    claims.map(({ id, at, says, verdict }) => [
      id,
      { label: mark(at, verdicts[verdict].label, says), contradicted: verdict === 'contradicted' },
    ]),
  );
}

/** What the margin says of each source: its publisher and its year. */
export function notesOf(documents: readonly Document[]): Notes {
  const sources = documents.flatMap((document) => (document.kind === 'sources' ? document.data.references : []));
  return new Map(
    sources.map((source) => {
      const { id, issued } = source;
      return [id, issued ? `${shortPublisherOf(source)},\u00a0${yearOf(issued)}` : shortPublisherOf(source)];
    }),
  );
}

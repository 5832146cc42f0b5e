import type { Problem } from '../diagnostics/problem.ts';
import { renderProse, type ProseWords } from '../markdown/prose.ts';
import type { Change } from '../markdown/rehype-changes.ts';
import type { Notes } from '../markdown/rehype-notes.ts';
import type { Unlinked } from '../markdown/remark-auto-links.ts';
import type { Mention } from '../markdown/remark-record-links.ts';
import { JUDGEMENT } from '../model/judgement.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { standIns } from '../permalinks/stand-ins.ts';
import { changesSaid } from '../words/changes-said.ts';
import type { Language, Words } from '../words/language.ts';
import { OWN_PAGES, relative } from './addresses.ts';
import { claimMarksOf } from './claim-marks.ts';
import { LINK_KINDS, messages, type MarkdownDocument } from './documents.ts';
import type { Gleanings } from './gleanings.ts';
import type { Anchors } from './block-anchors.ts';
import { namesLinked } from './names.ts';
import { citedBy } from './notes.ts';
import { pictureShown } from './picture-shown.ts';
import type { Size } from './pictures.ts';
import { quotationMarks } from './quotation-marks.ts';
import { writtenFor, type Targets } from './targets.ts';

/** The kinds of records whose definition a page shows where they are mentioned. */
const PREVIEWED = ['actor', 'agreement', 'claim', 'date', 'source', 'term'];

/** A Markdown document with its body as HTML. */
export type Rendered = {
  document: MarkdownDocument;
  page: string;
  html: string;
  mentions: Mention[];
  unlinked: Unlinked[];
  problems: Problem[];
};

/** What is known of all documents once every id is. */
type Known = {
  anchors: Anchors;
  targets: Targets;
  ledger: Ledger;
  changes: Readonly<Record<string, readonly Change[]>>;
  notes: Notes;
  sizes: ReadonlyMap<string, Size>;
  language: Language;
  /** Whether an id that is unknown is no mistake of the link to it. */
  mayDefine: Gleanings['mayDefine'];
};

/** Renders every body. */
export function render(
  pages: ReadonlyMap<MarkdownDocument, string>,
  { anchors, targets, ledger, changes, notes, sizes, language, mayDefine }: Known,
): Rendered[] {
  const { words: said, sentences } = language;
  const { aliases } = standIns(ledger, targets);
  const words = wordsOfProse(said);
  const cited = citedBy([...pages.keys()]);
  const links = {
    kinds: LINK_KINDS,
    previews: PREVIEWED,
    targets,
    claimMarks: claimMarksOf([...pages.keys()], said.claims),
    mayDefine,
    pages: [...new Set([...pages.values(), ...OWN_PAGES])],
    written: writtenFor(targets),
    relative,
    names: namesLinked([...pages.keys()], language),
    quotes: quotationMarks(said.marks),
    sentences,
  };
  return [...pages].map(([document, page]) => {
    const { file, ...rendered } = renderProse(document.prose, {
      document: document.data.id,
      ids: anchors.get(document)!,
      links: { ...links, page },
      aliases,
      changes,
      changesSaid: (changes) => changesSaid(changes, said.corrections),
      notes: { notes, cited, hrefOf: (id) => relative(page, targets.get(id)?.address ?? '') },
      // Unlike `map`, this passes over the holes that wrong pictures leave.
      pictures: new Map(
        document.data.pictures.flatMap((picture) => [
          [picture.id, pictureShown(picture, page, targets, sizes, notes)] as const,
        ]),
      ),
      judgement: JUDGEMENT,
      words,
    });
    return { document, page, ...rendered, problems: withFurther(messages(document.prose.file), messages(file)) };
  });
}

/** The words that prose needs beside those of its author. */
export function wordsOfProse({ site, cites, marks, prose }: Words): ProseWords {
  const { source, sources, andMore } = cites;
  const { colon, semicolon } = marks;
  const { linkTo, share, shareOf, cite, citeOf } = site;
  return { ...prose, source, sources, andMore, colon, semicolon, linkTo, share, shareOf, cite, citeOf };
}

/** What was wrong in a body alone, and what is wrong of its links; of these only where nothing else is. */
function withFurther(known: readonly Problem[], further: readonly Problem[]): Problem[] {
  const isKnown = ({ line, column }: Problem) => known.some((one) => one.line === line && one.column === column);
  return [...known, ...further.filter((one) => !isKnown(one))];
}

import { ContentError, type Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import type { Unlinked } from '../markdown/remark-auto-links.ts';
import { keepLedger } from '../permalinks/keep.ts';
import type { Anchor, Ledger } from '../permalinks/ledger.ts';
import { anchorParagraphs } from '../permalinks/paragraphs.ts';
import { readLedger, type Found as FoundLedger } from '../permalinks/read.ts';
import { readPublished, type Found } from '../remembered/read.ts';
import { languageOf } from '../words/language.ts';
import { OWN_ADDRESSES } from './addresses.ts';
import { assemble } from './assemble.ts';
import { changesOf } from './changes.ts';
import type { Corpus } from './corpus.ts';
import { isDraft, isMarkdown, readDocument, type Document, type MarkdownDocument } from './documents.ts';
import { editionData } from './edition.ts';
import { atTop, readFiles, type ContentFile } from './files.ts';
import { glean } from './gleanings.ts';
import { listParts } from './lists.ts';
import { checkReferences } from './references.ts';
import { gatherIds, type Anchors, type Ids } from './ids.ts';
import { readPictures } from './pictures.ts';
import { publishedIds } from './published.ts';
import { remember } from './remember.ts';
import { addressesOf } from './addresses.ts';
import { notesOf } from './notes.ts';
import { render } from './render.ts';
import { targetsOf, type Targets } from './targets.ts';
import { checkRules } from './rules.ts';
import { unsureOf, type Reading } from './unsure.ts';

/** The first use of a record in a section that has no link, and its file. */
export type UnlinkedUse = Unlinked & { file: string };

/** Reads a content folder into one linked corpus, as `readContent` does. */
export function readCorpus(root: string, label?: string): Corpus {
  return readContent(root, label).corpus;
}

/** A content folder as it was found: its files, what it has promised and what it has published. */
export type Tree = ReturnType<typeof readFiles> & { label: string; found: FoundLedger; earlier: Found };

/** The corpus, the files it was made of, and the names that prose has without a link. */
type Content = { corpus: Corpus; documents: readonly Document[]; unlinked: UnlinkedUse[] };

/**
 * Reads a content folder into one linked corpus of what is to be published.
 * @param root the folder
 * @param label how its files are named in problems
 * @throws ContentError with every problem of every file, but for those that may follow from another
 */
export function readContent(root: string, label = 'content'): Content {
  return contentOf(readTree(root, label));
}

/** Reads all that a content folder has. */
export function readTree(root: string, label = 'content'): Tree {
  const { problems, ...files } = readFiles(root, label);
  const found = readLedger(root, label);
  const earlier = readPublished(root, label);
  return { ...files, label, found, earlier, problems: [...problems, ...found.problems, ...earlier.problems] };
}

/** Makes of a content folder what `readContent` gives. */
export function contentOf({ files, pictures, strays, label, found, earlier, ...tree }: Tree): Content {
  const problems = [...tree.problems];
  const readings = files.map((file): Reading => {
    const { document, problems: own } = readDocument(file);
    problems.push(...own);
    return { file, document, isWrong: own.length > 0 || (document !== undefined && hasMessages(document)) };
  });
  const wrong = readings.filter(({ isWrong }) => isWrong);
  const documents = readings.flatMap(({ document }) => document ?? []).sort((a, b) => +isDraft(a) - +isDraft(b));
  const gleanings = glean(
    [...strays, ...wrong.map(({ file }) => file)],
    wrong.flatMap(({ document }) => document ?? []),
  );

  const pages = addressesOf(documents);
  const { anchors, merged } = anchorBlocks(pages, found.ledger);
  const { ids, problems: twins } = gatherIds(documents, anchors);
  const toShow = publishedIds(ids, documents);
  const parts = listParts(documents, toShow);
  const targets = targetsOf(ids, pages, parts);
  const published = documents.filter((document) => !isDraft(document));
  const shown = only(targets, toShow);
  const heirs = new Map([...merged, ...retiredIn(published)]);
  const kept = keepLedger(found, anchorsOf(ids, shown), heirs);
  const { sizes, problems: unfit } = readPictures([...pages.keys()], pictures, gleanings);
  const language = languageOf(editionData(documents).language);
  const isWhole = wrong.length + strays.length === 0;
  const remembered = isWhole
    ? remember(earlier, { documents: published, anchors, ids, shown, ledger: kept.ledger, language })
    : { versions: [], problems: [] };
  const corrections = published.filter(isMarkdown).flatMap(({ data }) => data.corrections);
  const changes = isWhole ? changesOf(corrections, remembered.versions, language, (id) => ids.get(id)?.label) : {};
  const rendered = render(pages, {
    anchors,
    targets,
    ledger: kept.ledger,
    changes,
    notes: notesOf(documents),
    sizes,
    language,
    mayDefine: gleanings.mayDefine,
  });

  problems.push(
    ...twins,
    ...unfit,
    ...checkReferences(documents, ids, gleanings),
    ...rendered.flatMap(({ problems }) => problems),
    ...takenAddresses(pages),
  );
  if (documents.some(({ kind }) => kind === 'articles')) {
    const corpus = assemble(documents, ids, rendered, targets, kept.ledger, remembered.versions, changes, sizes, parts);
    problems.push(...checkRules({ corpus, documents, ids, gleanings }, unsureOf(readings)));
  }
  if (isWhole) problems.push(...noArticle(published, files, label), ...kept.problems, ...remembered.problems);
  if (problems.length > 0) throw new ContentError(problems);
  const pagesShown = rendered.filter(({ document }) => !isDraft(document));
  return {
    corpus: assemble(published, ids, pagesShown, shown, kept.ledger, remembered.versions, changes, sizes, parts),
    documents: published,
    unlinked: pagesShown.flatMap(({ document, unlinked }) => unlinked.map((use) => ({ ...use, file: document.path }))),
  };
}

function hasMessages(document: Document): boolean {
  return isMarkdown(document) && document.prose.file.messages.length > 0;
}

function only(targets: Targets, ids: ReadonlySet<string>): Targets {
  return new Map([...targets].filter(([id]) => ids.has(id)));
}

function noArticle(published: readonly Document[], files: readonly ContentFile[], label: string): Problem[] {
  if (files.length === 0 || published.some(({ kind }) => kind === 'articles')) return [];
  return [atTop(label, unexpected('absence of an article', 'a file in `articles` that is no draft'), 'no-content')];
}

/** Explainers whose page would stand in the place of one of the site's own. */
function takenAddresses(pages: ReadonlyMap<MarkdownDocument, string>): Problem[] {
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

/** The anchors of the blocks of each body, and the published ones of those that were merged into another. */
function anchorBlocks(
  pages: ReadonlyMap<MarkdownDocument, string>,
  ledger: Ledger,
): { anchors: Anchors; merged: ReadonlyMap<string, string> } {
  const bodies = [...pages].map(([{ prose }, page]) => ({ page, texts: prose.blocks.map(({ text }) => text) }));
  const { ids, merged } = anchorParagraphs(bodies, ledger);
  return { anchors: new Map([...pages.keys()].map((document, index) => [document, ids[index]!])), merged };
}

/** The ids that authors retired, and the heir of each. */
function retiredIn(documents: readonly Document[]): [id: string, heir: string][] {
  return documents
    .filter(isMarkdown)
    .flatMap(({ data }) => data.retired.map(({ id, heir }): [string, string] => [id, heir]));
}

/** Every anchor that leads to one of the targets, paragraphs with their text. */
function anchorsOf(ids: Ids, targets: Targets): Anchor[] {
  return [...targets].map(([id, { address }]) => {
    const { kind, name } = ids.get(id)!;
    const page = address.split('#')[0]!;
    return kind === 'paragraph' ? { id, page, text: name } : { id, page };
  });
}

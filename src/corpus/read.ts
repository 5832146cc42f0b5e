import { ContentError, type Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { keepLedger } from '../permalinks/keep.ts';
import type { Anchor, Ledger } from '../permalinks/ledger.ts';
import { anchorParagraphs } from '../permalinks/paragraphs.ts';
import { readLedger } from '../permalinks/read.ts';
import { OWN_ADDRESSES } from './addresses.ts';
import { assemble } from './assemble.ts';
import type { Corpus } from './corpus.ts';
import { readDocument, type Document, type MarkdownDocument } from './documents.ts';
import { atTop, readFiles } from './files.ts';
import { editionData } from './edition.ts';
import { checkReferences, gatherIds, type Anchors, type Ids } from './link.ts';
import { readPictures } from './pictures.ts';
import { addressesOf, notesOf, render, targetsOf, type Targets } from './render.ts';
import { languageOf } from '../words/language.ts';
import { checkRules } from './rules.ts';

/**
 * Reads a content folder into one linked corpus.
 * @param root the folder
 * @param label how its files are named in problems
 * @throws ContentError with every problem of every file
 */
export function readCorpus(root: string, label = 'content'): Corpus {
  const { files, pictures, problems: stray } = readFiles(root, label);
  const published = readLedger(root, label);
  const read = files.map(readDocument);
  const documents = read.flatMap(({ document }) => document ?? []);

  const pages = addressesOf(documents);
  const { anchors, merged } = anchorBlocks(pages, published.ledger);
  const { ids, problems: twins } = gatherIds(documents, anchors);
  const targets = targetsOf(ids, pages);
  const language = languageOf(editionData(documents).language);
  const heirs = new Map([...merged, ...retiredIn(pages)]);
  const kept = keepLedger(published, anchorsOf(ids, targets), heirs);
  const { sizes, problems: unfit } = readPictures([...pages.keys()], pictures);
  const rendered = render(pages, anchors, targets, kept.ledger, notesOf(documents), sizes, language);

  const alone = [...stray, ...published.problems, ...read.flatMap(({ problems }) => problems), ...twins];
  const linked = [...unfit, ...checkReferences(documents, ids), ...rendered.flatMap(({ problems }) => problems)];
  // A file that could not be read leaves its ids unknown, and links to them would be blamed for it.
  stopAt([...alone, ...(documents.length === files.length ? linked : [])]);
  stopAt([...noArticle(documents, label), ...takenAddresses(pages)]);
  const corpus = assemble(documents, ids, rendered, targets, kept.ledger, sizes);
  stopAt([...kept.problems, ...checkRules({ corpus, documents, ids })]);
  return corpus;
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}

function noArticle(documents: readonly Document[], label: string): Problem[] {
  if (documents.some(({ kind }) => kind === 'articles')) return [];
  return [atTop(label, unexpected('absence of an article', 'a file in `articles`'), 'no-content')];
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
function retiredIn(pages: ReadonlyMap<MarkdownDocument, string>): [id: string, heir: string][] {
  return [...pages.keys()].flatMap(({ data }) => data.retired.map(({ id, heir }): [string, string] => [id, heir]));
}

/** Every anchor of the site, paragraphs with their text. */
function anchorsOf(ids: Ids, targets: Targets): Anchor[] {
  return [...ids.values()].map(({ id, kind, name }) => {
    const page = targets.get(id)!.address.split('#')[0]!;
    return kind === 'paragraph' ? { id, page, text: name } : { id, page };
  });
}

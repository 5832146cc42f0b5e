import { ContentError, type Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { OWN_ADDRESSES } from './addresses.ts';
import { assemble } from './assemble.ts';
import type { Corpus } from './corpus.ts';
import { readDocument, type Document, type MarkdownDocument } from './documents.ts';
import { atTop, readFiles } from './files.ts';
import { editionData } from './edition.ts';
import { checkReferences, gatherIds } from './link.ts';
import { anchorParagraphs } from './paragraphs.ts';
import { keepLedger, readLedger } from './permalinks.ts';
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
  const { files, problems: stray } = readFiles(root, label);
  const { ledger, problems: illegible } = readLedger(root, label);
  const read = files.map(readDocument);
  const documents = read.flatMap(({ document }) => document ?? []);

  const pages = addressesOf(documents);
  const paragraphs = anchorParagraphs(pages, ledger);
  const { ids, problems: twins } = gatherIds(documents);
  const targets = targetsOf(ids, pages);
  const { words } = languageOf(editionData(documents).language);
  const kept = keepLedger(ledger, anchorsOf(targets, paragraphs.texts), paragraphs.merged, documents, label);
  const rendered = render(pages, targets, kept.ledger, notesOf(documents), words);

  const alone = [...stray, ...illegible, ...read.flatMap(({ problems }) => problems), ...twins];
  const linked = [...checkReferences(documents, ids), ...rendered.flatMap(({ problems }) => problems)];
  // A file that could not be read leaves its ids unknown, and links to them would be blamed for it.
  stopAt([...alone, ...(documents.length === files.length ? linked : [])]);
  stopAt([...noArticle(documents, label), ...takenAddresses(pages)]);
  const corpus = assemble(documents, ids, rendered, targets, kept.ledger);
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

/** Every anchor of the site, paragraphs with their text. */
function anchorsOf(
  targets: Targets,
  texts: ReadonlyMap<string, string>,
): { id: string; page: string; text?: string }[] {
  return [...targets].map(([id, { address }]) => {
    const text = texts.get(id);
    return { id, page: address.split('#')[0]!, ...(text === undefined ? {} : { text }) };
  });
}

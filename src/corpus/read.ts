import { ContentError, type Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { languageOf } from '../words/language.ts';
import { OWN_ADDRESSES } from './addresses.ts';
import { assemble } from './assemble.ts';
import type { Corpus } from './corpus.ts';
import { isDraft, isMarkdown, readDocument, type Document, type MarkdownDocument } from './documents.ts';
import { editionData } from './edition.ts';
import { atTop, readFiles, type ContentFile } from './files.ts';
import { glean } from './gleanings.ts';
import { checkReferences, gatherIds } from './link.ts';
import { anchorParagraphs } from './paragraphs.ts';
import { keepLedger, readLedger } from './permalinks.ts';
import { publishedIds } from './published.ts';
import { addressesOf, notesOf, render, targetsOf, type Targets } from './render.ts';
import { checkRules } from './rules.ts';
import { unsureOf, type Reading } from './unsure.ts';

/**
 * Reads a content folder into one linked corpus of what is to be published.
 * @param root the folder
 * @param label how its files are named in problems
 * @throws ContentError with every problem of every file, but for those that may follow from another
 */
export function readCorpus(root: string, label = 'content'): Corpus {
  const { files, strays, problems } = readFiles(root, label);
  const { ledger, problems: illegible } = readLedger(root, label);
  problems.push(...illegible);
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
  const paragraphs = anchorParagraphs(pages, ledger);
  const { ids, problems: twins } = gatherIds(documents);
  const targets = targetsOf(ids, pages);
  const published = documents.filter((document) => !isDraft(document));
  const shown = only(targets, publishedIds(ids, documents));
  const kept = keepLedger(ledger, anchorsOf(shown, paragraphs.texts), paragraphs.merged, published, label);
  const { words } = languageOf(editionData(documents).language);
  const rendered = render(pages, targets, kept.ledger, notesOf(documents), words, gleanings.mayDefine);

  problems.push(
    ...twins,
    ...checkReferences(documents, ids, gleanings),
    ...rendered.flatMap(({ problems }) => problems),
    ...takenAddresses(pages),
  );
  if (documents.some(({ kind }) => kind === 'articles')) {
    const corpus = assemble(documents, ids, rendered, targets, kept.ledger);
    problems.push(...checkRules({ corpus, documents, ids, gleanings }, unsureOf(readings)));
  }
  if (wrong.length + strays.length === 0) problems.push(...noArticle(published, files, label), ...kept.problems);
  if (problems.length > 0) throw new ContentError(problems);
  return assemble(
    published,
    ids,
    rendered.filter(({ document }) => !isDraft(document)),
    shown,
    kept.ledger,
  );
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

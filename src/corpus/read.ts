import { ContentError, type Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import type { Unlinked } from '../markdown/remark-auto-links.ts';
import { languageOf } from '../words/language.ts';
import { addressesOf, takenAddresses } from './addresses.ts';
import { assemble } from './assemble.ts';
import { anchorBlocks } from './block-anchors.ts';
import { changesOf } from './changes.ts';
import type { Corpus } from './corpus.ts';
import { isDraft, isMarkdown, type Document } from './documents.ts';
import { editionData } from './edition.ts';
import { atTop, type ContentFile } from './files.ts';
import { gatherIds } from './ids.ts';
import { listParts } from './lists.ts';
import { notesOf } from './notes.ts';
import { readPictures } from './pictures.ts';
import { keepPromises } from './promises.ts';
import { publishedIds } from './published.ts';
import { readAll } from './readings.ts';
import { checkReferences } from './references.ts';
import { remember } from './remember.ts';
import { render } from './render.ts';
import { checkRules } from './rules.ts';
import { targetsOf } from './targets.ts';
import { readTree, type Tree } from './tree.ts';
import { unsureOf } from './unsure.ts';

/** The first use of a record in a section that has no link, and its file. */
export type UnlinkedUse = Unlinked & { file: string };

/** The corpus, the files it was made of, and the names that prose has without a link. */
type Content = { corpus: Corpus; documents: readonly Document[]; unlinked: UnlinkedUse[] };

/** Reads a content folder into one linked corpus, as `readContent` does. */
export function readCorpus(root: string, label?: string): Corpus {
  return readContent(root, label).corpus;
}

/**
 * Reads a content folder into one linked corpus of what is to be published.
 * @param root the folder
 * @param label how its files are named in problems
 * @throws ContentError with every problem of every file, but for those that may follow from another
 */
export function readContent(root: string, label = 'content'): Content {
  return contentOf(readTree(root, label));
}

/** Makes of a content folder what `readContent` gives. */
export function contentOf({ files, pictures, strays, label, found, earlier, problems: early }: Tree): Content {
  const { readings, documents, gleanings, isWhole, problems: unread } = readAll(files, strays);
  const published = documents.filter((document) => !isDraft(document));

  const pages = addressesOf(documents);
  const { anchors, merged } = anchorBlocks(pages, found.ledger);
  const { ids, problems: twins } = gatherIds(documents, anchors);
  const toShow = publishedIds(ids, documents);
  const parts = listParts(documents, toShow);
  const targets = targetsOf(ids, pages, parts);
  const shown = new Map([...targets].filter(([id]) => toShow.has(id)));
  const { sizes, problems: unfit } = readPictures([...pages.keys()], pictures, gleanings);

  const language = languageOf(editionData(documents).language);
  const { ledger, problems: broken } = keepPromises(found, published, ids, shown, merged);
  const { versions, problems: silent } = isWhole
    ? remember(earlier, { documents: published, anchors, ids, shown, ledger, language })
    : { versions: [], problems: [] };
  const corrections = published.filter(isMarkdown).flatMap(({ data }) => data.corrections);
  const changes = isWhole ? changesOf(corrections, versions, language, (id) => ids.get(id)?.label) : {};

  const { mayDefine } = gleanings;
  const notes = notesOf(documents);
  const rendered = render(pages, { anchors, targets, ledger, changes, notes, sizes, language, mayDefine });
  const problems = [
    ...early,
    ...unread,
    ...twins,
    ...unfit,
    ...checkReferences(documents, ids, gleanings),
    ...rendered.flatMap((one) => one.problems),
    ...takenAddresses(pages),
  ];
  const whole = { ids, permalinks: ledger, remembered: versions, changes, sizes, parts };
  if (documents.some(({ kind }) => kind === 'articles')) {
    const corpus = assemble(documents, rendered, targets, whole);
    problems.push(...checkRules({ corpus, documents, ids, gleanings }, unsureOf(readings)));
  }
  if (isWhole) problems.push(...noArticle(published, files, label), ...broken, ...silent);
  if (problems.length > 0) throw new ContentError(problems);

  const pagesShown = rendered.filter(({ document }) => !isDraft(document));
  return {
    corpus: assemble(published, pagesShown, shown, whole),
    documents: published,
    unlinked: pagesShown.flatMap(({ document, unlinked }) => unlinked.map((use) => ({ ...use, file: document.path }))),
  };
}

function noArticle(published: readonly Document[], files: readonly ContentFile[], label: string): Problem[] {
  if (files.length === 0 || published.some(({ kind }) => kind === 'articles')) return [];
  return [atTop(label, unexpected('absence of an article', 'a file in `articles` that is no draft'), 'no-content')];
}

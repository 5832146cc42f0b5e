import { ContentError, type Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { renderProse } from '../markdown/prose.ts';
import type { Target } from '../markdown/remark-record-links.ts';
import { pageAddress, recordAddress, relative } from './addresses.ts';
import { assemble, type Rendered } from './assemble.ts';
import { checkRules } from './rules.ts';
import type { Corpus } from './corpus.ts';
import { LINK_KINDS, messages, readDocument, type Document, type MarkdownDocument } from './documents.ts';
import { atTop, readFiles } from './files.ts';
import { checkReferences, gatherIds, type Ids } from './link.ts';

/**
 * Reads a content folder into one linked corpus.
 * @param root the folder
 * @param label how its files are named in problems
 * @throws ContentError with every problem of every file
 */
export function readCorpus(root: string, label = 'content'): Corpus {
  const { files, problems } = readFiles(root, label);
  const read = files.map(readDocument);
  const documents = read.flatMap(({ document }) => document ?? []);
  const { ids, problems: twins } = gatherIds(documents);
  const found = [...problems, ...read.flatMap((one) => one.problems), ...twins];
  // A file that could not be read leaves its ids unknown, and links to them would be blamed for it.
  if (found.length > 0) throw new ContentError([...found, ...(documents.length === files.length ? linkProblems(documents, ids) : [])]);
  const rendered = render(documents, ids);
  const wrong = [...linkProblems(documents, ids, rendered), ...noArticle(documents, label)];
  if (wrong.length > 0) throw new ContentError(wrong);
  const corpus = assemble(documents, ids, rendered);
  const broken = checkRules({ corpus, documents, ids });
  if (broken.length > 0) throw new ContentError(broken);
  return corpus;
}

function linkProblems(documents: readonly Document[], ids: Ids, rendered = render(documents, ids)): Problem[] {
  return [...checkReferences(documents, ids), ...rendered.flatMap(({ document }) => messages(document.prose))];
}

function noArticle(documents: readonly Document[], label: string): Problem[] {
  if (documents.some(({ kind }) => kind === 'articles')) return [];
  return [atTop(label, unexpected('no article', 'a file in `articles`'), 'no-content')];
}

/** Renders every body, now that every id is known. */
function render(documents: readonly Document[], ids: Ids): Rendered[] {
  const pages = new Map(markdown(documents).map((document) => [document as Document, addressOf(document, documents)]));
  const targets = new Map<string, Target>(
    [...ids.values()].map(({ id, kind, document }) => {
      const page = pages.get(document) ?? '';
      const address = kind === 'document' ? page : (recordAddress(kind, id) ?? `${page}#${id}`);
      return [id, { kind, address }];
    }),
  );
  return markdown(documents).map((document) => {
    const page = pages.get(document)!;
    return { document, page, targets, ...renderProse(document.prose, { kinds: LINK_KINDS, targets, page, relative }) };
  });
}

function markdown(documents: readonly Document[]): MarkdownDocument[] {
  return documents.filter((document): document is MarkdownDocument => document.kind !== 'sources');
}

/** The article published first is the front page, and stays it when others follow. */
function addressOf(document: MarkdownDocument, documents: readonly Document[]): string {
  const articles = documents.flatMap((other) => (other.kind === 'articles' ? [other.data] : []));
  const lead = articles.sort((a, b) => (a.published + a.id < b.published + b.id ? -1 : 1))[0];
  const stem = document.path.replace(/^.*\/|\.md$/g, '');
  return pageAddress(document.kind, stem, document.data.id, document.data === lead);
}

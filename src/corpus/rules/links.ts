import type { Link, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../diagnostics/problem.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import { isMarkdown, LINK_KINDS, type Document, type MarkdownDocument } from '../documents.ts';

/** A link of the prose to a record, as its author wrote it. */
type ProseLink = { id: string; text: string; problem: (message: string, rule: RuleName) => Problem };

/** Every link of the prose to records of a kind. */
export function linksOf(kind: string, documents: readonly Document[]): ProseLink[] {
  return markdown(documents).flatMap((document) => {
    const links: ProseLink[] = [];
    visit(document.prose.tree, 'link', (link) => {
      if (!link.url.startsWith(`${kind}:`)) return;
      links.push({
        id: link.url.slice(kind.length + 1),
        text: toString(link),
        problem: problemAt(document.path, link),
      });
    });
    return links;
  });
}

/** Every link of a body to a record or an anchor of the site, by whatever kind. */
export function linksToIds(document: Document): { id: string; link: Link }[] {
  const links: { id: string; link: Link }[] = [];
  if (!isMarkdown(document)) return links;
  visit(document.prose.tree, 'link', (link) => {
    const [, kind, id] = /^(?:([a-z]+):|#)(.+)$/.exec(link.url) ?? [];
    if (id !== undefined && (kind === undefined || LINK_KINDS.includes(kind))) links.push({ id, link });
  });
  return links;
}

export function markdown(documents: readonly Document[]): MarkdownDocument[] {
  return documents.filter(isMarkdown);
}

/** Makes problems at the beginning of a node. */
export function problemAt(file: string, { position }: Link | Paragraph): ProseLink['problem'] {
  const { line, column } = position!.start;
  return (message, rule) => ({ file, line, column, message, rule });
}

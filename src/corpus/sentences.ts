import type { Link, Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Sentences } from '../markdown/sentences.ts';
import type { MarkdownDocument } from './documents.ts';

/** A sentence of prose and the links in it, each with where it ends in the sentence. */
export type Sentence = {
  text: string;
  /** The same with spaces in the place of links. */
  outside: string;
  links: { kind: string; id: string; text: string; link: Link; end: number }[];
};

/** All sentences of the paragraphs and table cells of a body. */
export function sentencesOf({ prose }: MarkdownDocument, sentences: Sentences): Sentence[] {
  const found: Sentence[] = [];
  visit(prose.tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell') found.push(...inBlock(node, sentences));
  });
  return found;
}

function inBlock(block: Parents & Nodes, sentences: Sentences): Sentence[] {
  const text = toString(block).replaceAll('\n', ' ');
  const links = linksIn(block);
  const blanked = links.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  let end = 0;
  return sentences(text).map((sentence) => {
    const start = end;
    end += sentence.length;
    const within = links.filter((link) => link.start >= start && link.start < end);
    return {
      text: sentence,
      outside: blanked.slice(start, end),
      links: within.map((link) => ({ ...link, end: link.end - start })),
    };
  });
}

function linksIn(block: Parents & Nodes): (Sentence['links'][number] & { start: number })[] {
  const links: ReturnType<typeof linksIn> = [];
  let offset = 0;
  visit(block, (node) => {
    if ('value' in node) offset += node.value.length;
    if (node.type !== 'link') return;
    const [kind = '', id = ''] = /^([a-z]+):(.*)$/.exec(node.url)?.slice(1) ?? [];
    const text = toString(node);
    links.push({ kind, id, text, link: node, start: offset, end: offset + text.length });
  });
  return links;
}

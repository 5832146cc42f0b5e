import type { ListItem, Paragraph, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Captioned } from './nodes.ts';

/** A paragraph, list item or table of a body: what a reader can link to below a heading. */
export type Block = { node: Paragraph | ListItem | Captioned; text: string; line: number; column: number };

/** Every paragraph, list item and table, in order; the paragraphs of an item count as part of it, footnotes do not count. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'listItem' && node.type !== 'captioned') return undefined;
    const { line, column } = node.position!.start;
    const text = node.type === 'captioned' ? node.children.map(wordsOf).join(' ') : toString(node);
    blocks.push({ node, text, line, column });
    return SKIP;
  });
  return blocks;
}

/** The text of a caption, or of a table's cells. */
function wordsOf(node: Paragraph | Table): string {
  if (node.type === 'paragraph') return toString(node);
  return node.children.map((row) => row.children.map((cell) => toString(cell)).join(' ')).join(' ');
}

/** The id of a heading, paragraph or list item, once it has one. */
export function idOf(node: { data?: { hProperties?: Record<string, unknown> } | undefined }): string | undefined {
  return node.data?.hProperties?.['id'] as string | undefined;
}

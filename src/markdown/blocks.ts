import type { ListItem, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** A paragraph or list item of a body: what a reader can link to below a heading. */
export type Block = { node: Paragraph | ListItem; text: string; line: number; column: number };

/** Every paragraph and list item, in order; the paragraphs of an item count as part of it. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'listItem') return undefined;
    const { line, column } = node.position!.start;
    blocks.push({ node, text: toString(node), line, column });
    return SKIP;
  });
  return blocks;
}

/** The id of a heading, paragraph or list item, once it has one. */
export function idOf(node: { data?: { hProperties?: Record<string, unknown> } | undefined }): string | undefined {
  return node.data?.hProperties?.['id'] as string | undefined;
}

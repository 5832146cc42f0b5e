import type { Paragraph, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { unexpected } from '../diagnostics/wording.ts';
import type { Captioned } from './nodes.ts';

/** How the paragraph before a table begins that is its caption, as Pandoc has it. */
const CAPTION = /^Table:\s+/;

/**
 * Puts each table together with the paragraph right before it that begins with `Table:`, its caption.
 * A row with more or fewer cells than the head is a problem, as readers of Markdown drop what is too many.
 */
export default function remarkTables() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'table', (table, index, parent) => {
      if (index === undefined || !parent || parent.type === 'captioned') return undefined;
      checkCells(table, file);
      const before = parent.children[index - 1];
      const caption = before?.type === 'paragraph' ? captionOf(before) : undefined;
      const captioned: Captioned = {
        type: 'captioned',
        children: caption ? [caption, table] : [table],
        position: table.position,
      };
      const start = caption ? index - 1 : index;
      parent.children.splice(start, caption ? 2 : 1, captioned);
      return start + 1;
    });
  };
}

/** A paragraph without the word that makes it a caption; undefined where it is none. */
function captionOf(paragraph: Paragraph): Paragraph | undefined {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text' || !CAPTION.test(first.value)) return undefined;
  return { ...paragraph, children: [{ ...first, value: first.value.replace(CAPTION, '') }, ...rest] };
}

function checkCells({ children: [head, ...rows] }: Table, file: VFile): void {
  const expected = head!.children.length;
  for (const { children, position } of rows) {
    if (children.length === expected) continue;
    const message = unexpected(`row of ${children.length} cells`, `${expected}, as many as in the head`);
    file.message(message, { place: position, ruleId: 'table-cells' });
  }
}

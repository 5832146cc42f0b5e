import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Puts each caption into its table, which scrolls where it is too wide, and says which cells a head is of. */
export default function rehypeTables({ table: unnamed }: { table: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (region) => {
      const table = region.children.find((child) => child.type === 'element' && child.tagName === 'table');
      if (region.tagName !== 'div' || table?.type !== 'element') return;
      const written = region.children.find((child) => child.type === 'element' && child.tagName === 'p');
      const children: Element['children'] =
        written?.type === 'element' ? written.children : [{ type: 'text', value: unnamed }];
      const caption: Element = { type: 'element', tagName: 'caption', properties: {}, children };
      const properties = { ...region.properties, className: ['table'], role: 'group', ariaLabel: toString(caption) };
      region.properties = { ...properties, tabIndex: 0 };
      region.children = [{ ...table, children: [caption, ...table.children] }];
      visit(table, 'element', makeCell);
    });
  };
}

/** Gives a cell its scope, or its class where it is aligned; an empty one of the head is no head. */
function makeCell(cell: Element): void {
  const { align, ...properties } = cell.properties;
  if (align === 'right' || align === 'center') properties['className'] = [align === 'right' ? 'end' : 'middle'];
  if (cell.tagName === 'th') {
    if (toString(cell).trim() === '') cell.tagName = 'td';
    else properties['scope'] = 'col';
  }
  cell.properties = properties;
}

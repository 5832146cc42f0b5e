import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The columns from which a table is too wide for a phone, where its rows are then stacked. */
const STACKED = 3;

/**
 * Puts each caption into its table, which scrolls where it is too wide, and says which cells a head is of.
 * A first cell that is bold throughout is the head of its row.
 */
export default function rehypeTables({ table: unnamed }: { table: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (region) => {
      const table = region.children.find((child) => child.type === 'element' && child.tagName === 'table');
      if (region.tagName !== 'div' || table?.type !== 'element') return;
      const written = region.children.find((child) => child.type === 'element' && child.tagName === 'p');
      const children: Element['children'] =
        written?.type === 'element' ? written.children : [{ type: 'text', value: unnamed }];
      const caption: Element = { type: 'element', tagName: 'caption', properties: {}, children };
      visit(table, 'element', makeCell);
      stack(table);
      const properties = { ...region.properties, className: ['table'], role: 'group', ariaLabel: toString(caption) };
      region.properties = { ...properties, tabIndex: 0 };
      region.children = [{ ...table, children: [caption, ...table.children] }];
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

/** Makes heads of rows, and tells each cell the head of its column, which stands beside it where the rows are stacked. */
function stack(table: Element): void {
  const [head, ...rows] = rowsOf(table).map(({ children }) => children.filter((child) => child.type === 'element'));
  if (!head || head.length < STACKED) return;
  const names = head.map((cell) => toString(cell));
  table.properties['className'] = ['stack'];
  for (const [first, ...cells] of rows) {
    if (first && isBold(first)) {
      first.tagName = 'th';
      first.properties['scope'] = 'row';
    }
    for (const [index, cell] of cells.entries()) cell.properties['dataHead'] = names[index + 1];
  }
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  visit(table, { tagName: 'tr' }, (row: Element) => void rows.push(row));
  return rows;
}

function isBold({ children: [only, ...others] }: Element): boolean {
  return only?.type === 'element' && only.tagName === 'strong' && others.length === 0;
}

import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { unexpected } from '../diagnostics/wording.ts';

/** How deep quotes, list items, emphasis and links may stand in each other. */
const LIMIT = 32;

/** What a line of a quote or list begins with. */
export const MARKER = String.raw`[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))`;
const MARKERS = new RegExp(`^(?:${MARKER}){${LIMIT + 1}}`);

const NESTING = new Set(['blockquote', 'listItem', 'emphasis', 'strong', 'link', 'linkReference']);

/** Whether a line opens more quotes and lists than a parser's stack may bear, which it then says in the file. */
export function linesNestDeep(file: VFile): boolean {
  const line = String(file)
    .split('\n')
    .findIndex((text) => MARKERS.test(text));
  if (line !== -1) refuse(file, { line: line + 1, column: 1 });
  return line !== -1;
}

/** Whether a tree is deeper than what walks it may bear, which it then says in the file. */
export function treeNestsDeep(tree: Nodes, file: VFile): boolean {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (const { node, depth } of open) {
    const inner = depth + (NESTING.has(node.type) ? 1 : 0);
    if (inner > LIMIT) {
      refuse(file, node.position!.start);
      return true;
    }
    if ('children' in node) open.push(...node.children.map((child) => ({ node: child, depth: inner })));
  }
  return false;
}

function refuse(file: VFile, place: { line: number; column: number }): void {
  const message = unexpected(`quote, list or emphasis inside ${LIMIT} others`, 'less nesting');
  file.message(message, { place, ruleId: 'too-deep' });
}

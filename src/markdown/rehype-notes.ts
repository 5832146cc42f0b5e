import type { Element, ElementContent, Root } from 'hast';
import { visit, SKIP } from 'unist-util-visit';

/** The blocks that have a note. */
const NOTED = new Set(['p', 'li', 'div']);

/** What a note says of a source, by the source's id: `The Almanac of Tides, 2024`. */
export type Notes = ReadonlyMap<string, string>;

/** What stands before one source and before several, and between two. */
export type NoteWords = { source: string; sources: string; colon: string; semicolon: string };

/**
 * Puts after each paragraph and table, and into each list item, a note that names the sources it cites. It stands in the
 * margin where there is room.
 */
export default function rehypeNotes(notes: Notes, words: NoteWords) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const { id } = node.properties;
      // A footnote is a note already.
      if (!NOTED.has(node.tagName) || id === undefined || String(id).startsWith('site-')) return undefined;
      const note = noteOf(cited(node), notes, words);
      if (!note) return SKIP;
      if (node.tagName === 'li') node.children.push(note);
      else parent!.children.splice(index! + 1, 0, note);
      return [SKIP, index! + 2];
    });
  };
}

/** The links to sources in a block, the first of each source. */
function cited(block: Element): Map<string, string> {
  const hrefs = new Map<string, string>();
  visit(block, 'element', ({ properties: { className, href } }) => {
    if (!Array.isArray(className) || !className.includes('source')) return;
    const id = String(href).split('#')[1]!;
    if (!hrefs.has(id)) hrefs.set(id, String(href));
  });
  return hrefs;
}

function noteOf(hrefs: ReadonlyMap<string, string>, notes: Notes, words: NoteWords): Element | undefined {
  if (hrefs.size === 0) return undefined;
  const links = [...hrefs].flatMap(([id, href], index): ElementContent[] => [
    {
      type: 'text',
      value: index > 0 ? words.semicolon : (hrefs.size > 1 ? words.sources : words.source) + words.colon,
    },
    {
      type: 'element',
      tagName: 'a',
      // The text has the same link: the keyboard need not stop twice.
      properties: { href, dataId: id, tabIndex: -1 },
      children: [{ type: 'text', value: notes.get(id) ?? id }],
    },
  ]);
  return { type: 'element', tagName: 'p', properties: { className: ['notes'] }, children: links };
}

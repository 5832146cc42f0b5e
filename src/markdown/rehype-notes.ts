import type { Element, ElementContent, Root } from 'hast';
import { visit, SKIP } from 'unist-util-visit';

/** The blocks that have a note. */
const NOTED = new Set(['p', 'li', 'div']);

/** Who answers for each source, by the id of the source, and what a note says of it: `The Almanac of Tides, 2024`. */
export type Notes = ReadonlyMap<string, { publisher: string; name: string }>;

/** What stands before one source and before several, between two, and in place of those that are too many. */
export type NoteWords = {
  source: string;
  sources: string;
  colon: string;
  semicolon: string;
  andMore: (publishers: number) => string;
};

export type NoteOptions = {
  notes: Notes;
  /** The sources that records rest on, by the id of the record. */
  cited: ReadonlyMap<string, readonly string[]>;
  /** The address of a source, relative to the page. */
  hrefOf: (source: string) => string;
  words: NoteWords;
};

/** So many publishers are named before the reader asks for the others; one more takes the place of their number. */
const MOST = 3;

/**
 * Puts after each paragraph and table, and into each list item, a note that names the sources it rests on: those that it
 * links to, and those of the records that it links to. It stands in the margin where there is room.
 */
export default function rehypeNotes(options: NoteOptions) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const { id } = node.properties;
      // A footnote is a note already.
      if (!NOTED.has(node.tagName) || id === undefined || String(id).startsWith('site-')) return undefined;
      const note = noteOf(sourcesIn(node, options), options);
      if (!note) return SKIP;
      if (node.tagName === 'li') node.children.push(note);
      else parent!.children.splice(index! + 1, 0, note);
      return [SKIP, index! + 2];
    });
  };
}

/** The sources of what a block links to, in the order of the links, the first of each publisher. */
function sourcesIn(block: Element, { notes, cited }: NoteOptions): string[] {
  const byPublisher = new Map<string, string>();
  visit(block, 'element', ({ properties: { className, href } }) => {
    // Links that lead to a record are of its kind.
    if (!Array.isArray(className) || href === undefined) return;
    const id = String(href).split('#')[1]!;
    for (const source of className.includes('source') ? [id] : (cited.get(id) ?? [])) {
      const publisher = notes.get(source)?.publisher ?? source;
      if (!byPublisher.has(publisher)) byPublisher.set(publisher, source);
    }
  });
  return [...byPublisher.values()];
}

function noteOf(sources: readonly string[], { notes, hrefOf, words }: NoteOptions): Element | undefined {
  if (sources.length === 0) return undefined;
  const linkTo = (id: string): Element => ({
    ...element('a', [text(notes.get(id)?.name ?? id)]),
    // The text has the same link or one to where it stands: the keyboard need not stop twice.
    properties: { href: hrefOf(id), dataId: id, tabIndex: -1 },
  });
  const listed = (ids: readonly string[]) =>
    ids.flatMap((id, index) => [...(index > 0 ? [text(words.semicolon)] : []), linkTo(id)]);
  const [named, rest] = sources.length > MOST + 1 ? [sources.slice(0, MOST), sources.slice(MOST)] : [sources, []];
  const asked = element('summary', [text(words.andMore(rest.length)), element('span', [text(words.colon)])]);
  return {
    ...element('div', [
      text((sources.length > 1 ? words.sources : words.source) + words.colon),
      ...listed(named),
      ...(rest.length > 0 ? [text(words.semicolon), element('details', [asked, ...listed(rest)])] : []),
    ]),
    properties: { className: ['notes'] },
  };
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

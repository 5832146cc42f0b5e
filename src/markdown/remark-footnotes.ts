import type { FootnoteDefinition, Heading, List, ListItem, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Made } from './nodes.ts';

/** What the notes are called together, one of them, and a link back from it. */
export type FootnoteWords = {
  notes: string;
  note: (number: number) => string;
  back: (number: number, time: number) => string;
};

type FootnoteOptions = {
  /** The id of the document, as several may stand on one page. */
  document: string;
  words: FootnoteWords;
};

/**
 * Numbers the footnotes in the order of their references, and puts them at the end under a heading of their own,
 * each with links back. Their ids are made of the document's id and their label; `_` is in neither.
 */
export default function remarkFootnotes({ document, words }: FootnoteOptions) {
  const noteId = (label: string) => `site-fn-${document}_${label}`;
  const referenceId = (label: string, time: number) => `site-fnref-${document}_${label}_${time}`;
  return (tree: Root): void => {
    const notes = new Map<string, FootnoteDefinition>();
    visit(tree, 'footnoteDefinition', (definition, index, parent) => {
      notes.set(definition.identifier, definition);
      parent!.children.splice(index!, 1);
      return index;
    });
    /** The number of each note, and how often it is referred to. */
    const order = new Map<string, { number: number; times: number }>();
    visit(tree, 'footnoteReference', ({ identifier: label }, index, parent) => {
      const { number, times } = order.get(label) ?? { number: order.size + 1, times: 0 };
      order.set(label, { number, times: times + 1 });
      const id = referenceId(label, times + 1);
      const properties = { id, href: `#${noteId(label)}`, ariaLabel: words.note(number) };
      parent!.children[index!] = made('sup', {}, [made('a', properties, String(number))]);
      return SKIP;
    });
    const items = [...order].map(([label, { number, times }]): ListItem => {
      const back = Array.from({ length: times }, (_, index) => {
        const properties = { href: `#${referenceId(label, index + 1)}`, ariaLabel: words.back(number, index + 1) };
        return made('a', properties, '↩');
      });
      const { children, position } = notes.get(label)!;
      const data = { hProperties: { id: noteId(label) } };
      return { type: 'listItem', spread: children.length > 1, data, position, children: withLinks(children, back) };
    });
    if (items.length === 0) return;
    const data = { hProperties: { id: `site-notes-${document}` } };
    const heading: Heading = { type: 'heading', depth: 2, data, children: [{ type: 'text', value: words.notes }] };
    const list: List = { type: 'list', ordered: true, spread: false, children: items };
    tree.children.push(heading, list);
  };
}

/** A note with the links back at the end of its last paragraph. */
function withLinks(content: FootnoteDefinition['children'], back: readonly Made[]): ListItem['children'] {
  const last = content.at(-1);
  const links = back.flatMap((link) => [{ type: 'text' as const, value: '\u00a0' }, link]);
  if (last?.type !== 'paragraph') return [...content, { type: 'paragraph', children: links.slice(1) }];
  return [...content.slice(0, -1), { ...last, children: [...last.children, ...links] }];
}

function made(hName: string, hProperties: Record<string, string>, content: string | Made[]): Made {
  const children = typeof content === 'string' ? [{ type: 'text' as const, value: content }] : content;
  return { type: 'made', data: { hName, hProperties }, children };
}

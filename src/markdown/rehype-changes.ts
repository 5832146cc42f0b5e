import type { Element, ElementContent, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** What a correction changed at a place. */
export type Change = {
  /** The id of the correction. */
  id: string;
  /** What it is, and when it was made. */
  title: string;
  what: string;
  /** Each text that it changed, word by word: what was taken out and what was put in. */
  texts: { text: string; is?: 'del' | 'ins' }[][];
};

/**
 * Puts after each block, and into each list item, what corrections changed in it, which the reader opens; of a heading after its first
 * paragraph.
 */
export default function rehypeChanges(changes: Readonly<Record<string, readonly Change[]>>) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const id = String(node.properties['id']);
      if (!Object.hasOwn(changes, id)) return undefined;
      const here = detailsOf(changes[id]!);
      if (node.tagName === 'li') node.children.push(here);
      else parent!.children.splice(placeAfter(parent!, index!), 0, here);
      return SKIP;
    });
  };
}

/** After a block; after the first paragraph under a heading, which belongs to it. */
function placeAfter({ children }: Parents, index: number): number {
  const isHeading = /^h\d$/.test((children[index] as Element).tagName);
  const next = children.findIndex((child, at) => at > index && child.type === 'element');
  return isHeading && (children[next] as Element | undefined)?.tagName === 'p' ? next + 1 : index + 1;
}

function detailsOf(changes: readonly Change[]): Element {
  const titles = [...new Set(changes.map(({ title }) => title))];
  const told = changes.map((change) => {
    const which = titles.length > 1 ? [element('b', [words(change.title)])] : [];
    return element('div', [...which, ...toldOf(change)]);
  });
  return element('details', [element('summary', [words(titles.join(' · '))]), ...told], ['changed']);
}

function toldOf({ what, texts }: Change): Element[] {
  const compared = texts.map((parts) =>
    element(
      'p',
      parts.flatMap(({ text, is }, index) => [
        ...(index > 0 ? [words(' ')] : []),
        is ? element(is, [words(text)]) : words(text),
      ]),
    ),
  );
  return [element('p', [words(what)]), ...compared];
}

function element(tagName: string, children: ElementContent[], className?: string[]): Element {
  return { type: 'element', tagName, properties: className ? { className } : {}, children };
}

function words(value: string): ElementContent {
  return { type: 'text', value };
}

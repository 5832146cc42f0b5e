import type { Element, Root, Text } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { firstWords } from './sentences.ts';

type Named = (name: string) => string;

export type SelfLinkOptions = {
  /** The way to the share page of a section, from the page the prose stands on. */
  share: (id: string) => string;
  /** The way to the page that says how it is cited. */
  cite: (id: string) => string;
  /** What the links are called. */
  words: { linkTo: Named; share: string; shareOf: Named; cite: string; citeOf: Named };
};

/** What of a block holds the link to it, where not the block itself does. */
const HOLDERS: Record<string, string> = { div: 'caption', figure: 'figcaption' };

/** Makes each heading a link to itself, with the ways to share and to cite it beside it, and ends each block with an id by a link to it. */
export default function rehypeSelfLinks({ share, cite, words }: SelfLinkOptions) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const id = node.properties['id'];
      if (typeof id !== 'string' || index === undefined || !parent) return undefined;
      if (/^h[1-6]$/.test(node.tagName)) {
        const name = toString(node);
        // A link can hold no other.
        const linked = node.children.some((child) => child.type === 'element' && child.tagName === 'a');
        if (linked) node.children.push(text('\u00a0'), link('self', `#${id}`, [text('#')], words.linkTo(name)));
        else node.children = [link('self', `#${id}`, node.children)];
        // Only what an author named can be shared; the keyboard stops once, as the page that cites it can share it too.
        const further = id.startsWith('site-')
          ? []
          : [
              text(' '),
              link('share', share(id), [text(words.share)], words.shareOf(name), -1),
              text(' '),
              link('cite', cite(id), [text(words.cite)], words.citeOf(name)),
            ];
        const properties = { className: ['heading'] };
        parent.children[index] = { type: 'element', tagName: 'div', properties, children: [node, ...further] };
        return index + 1;
      }
      const name = words.linkTo(firstWords(toString(node)));
      holderOf(node)?.children.push(text('\u00a0'), link('self', `#${id}`, [text('#')], name));
      return undefined;
    });
  };
}

function holderOf(node: Element): Element | undefined {
  if (node.tagName === 'p' || node.tagName === 'li') return node;
  let holder: Element | undefined;
  visit(node, { tagName: HOLDERS[node.tagName] ?? '' }, (found: Element) => void (holder ??= found));
  return holder;
}

function link(
  className: string,
  href: string,
  children: Element['children'],
  ariaLabel?: string,
  tabIndex?: number,
): Element {
  const properties = { className: [className], href, ariaLabel, tabIndex };
  return { type: 'element', tagName: 'a', properties, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}

import type { Element, Root, Text } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { firstWords } from './sentences.ts';

export type SelfLinkOptions = {
  /** The way to the share page of a section, from the page the prose stands on. */
  share: (id: string) => string;
  /** What the links are called. */
  words: { linkTo: (name: string) => string; share: string; shareOf: (name: string) => string };
};

/** What of a block holds the link to it, where not the block itself does. */
const HOLDERS: Record<string, string> = { div: 'caption', figure: 'figcaption' };

/** Makes each heading a link to itself, with one to its share page beside it, and ends each block with an id by a link to it. */
export default function rehypeSelfLinks({ share, words }: SelfLinkOptions) {
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
        // Only what an author named has a share page.
        const further = id.startsWith('site-')
          ? []
          : [text(' '), link('share', share(id), [text(words.share)], words.shareOf(name))];
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

function link(className: string, href: string, children: Element['children'], ariaLabel?: string): Element {
  return { type: 'element', tagName: 'a', properties: { className: [className], href, ariaLabel }, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}

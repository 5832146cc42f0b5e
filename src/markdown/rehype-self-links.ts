import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

export type SelfLinkOptions = {
  /** The way to the share page of a section, from the page the prose stands on. */
  share: (id: string) => string;
  /** What the links are called. */
  words: { linkToThis: string; share: string };
};

/** What of a block holds the link to it, where not the block itself does. */
const HOLDERS: Record<string, string> = { div: 'caption', figure: 'figcaption' };

/** Puts beside each heading and into each block with an id a link to itself, that touch and keyboard reach. */
export default function rehypeSelfLinks({ share, words }: SelfLinkOptions) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const id = node.properties['id'];
      if (typeof id !== 'string' || index === undefined || !parent) return undefined;
      const self = link('self', `#${id}`, '#', words.linkToThis);
      if (/^h[1-6]$/.test(node.tagName)) {
        // Only what an author named has a share page.
        const links = id.startsWith('site-') ? [self] : [self, link('share', share(id), words.share)];
        const properties = { className: ['heading'] };
        parent.children[index] = { type: 'element', tagName: 'div', properties, children: [node, ...links] };
        return index + 1;
      }
      holderOf(node)?.children.push({ type: 'text', value: '\u00a0' }, self);
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

function link(className: string, href: string, value: string, ariaLabel?: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: [className], href, ariaLabel },
    children: [{ type: 'text', value }],
  };
}

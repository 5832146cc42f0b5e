import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

export type SelfLinkOptions = {
  /** The way to the share page of a section, from the page the prose stands on. */
  share: (id: string) => string;
  /** What the links are called. */
  words: { linkToThis: string; share: string };
};

/** Puts beside each heading and into each paragraph with an id a link to itself, that touch and keyboard reach. */
export default function rehypeSelfLinks({ share, words }: SelfLinkOptions) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const id = node.properties['id'];
      if (typeof id !== 'string' || index === undefined || !parent) return undefined;
      if (node.tagName === 'p' || node.tagName === 'li') {
        node.children.push({ type: 'text', value: '\u00a0' }, link('self', `#${id}`, '#', words.linkToThis));
        return undefined;
      }
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading'] },
        children: [node, link('self', `#${id}`, '#', words.linkToThis), link('share', share(id), words.share)],
      };
      return index + 1;
    });
  };
}

function link(className: string, href: string, value: string, ariaLabel?: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: [className], href, ariaLabel },
    children: [{ type: 'text', value }],
  };
}

import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the ids of retired anchors, as elements of their own, into the element that stands in for them. */
export default function rehypeAliases(aliases: ReadonlyMap<string, readonly string[]>) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const old = aliases.get(String(node.properties['id'])) ?? [];
      node.children.unshift(
        ...old.map((id): Element => ({ type: 'element', tagName: 'span', properties: { id }, children: [] })),
      );
    });
  };
}

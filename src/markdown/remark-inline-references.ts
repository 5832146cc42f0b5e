import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Makes each link by reference, `[text][label]`, a link, so that it is resolved like any other. */
export default function remarkInlineReferences() {
  return (tree: Root): void => {
    const definitions = definitionsOf(tree);
    visit(tree, 'linkReference', ({ identifier, children, position }, index, parent) => {
      const definition = definitions.get(identifier);
      if (!definition || index === undefined || !parent) return;
      const { url, title } = definition;
      parent.children[index] = { type: 'link', url, title, children, position };
    });
  };
}

/** The definitions of a body by their label; of two with one label, the first counts. */
export function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  visit(tree, 'definition', (definition) => {
    if (!found.has(definition.identifier)) found.set(definition.identifier, definition);
  });
  return found;
}

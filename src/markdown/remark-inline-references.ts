import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Makes each link by reference, `[text][label]`, a link, so that it is resolved like any other. */
export default function remarkInlineReferences() {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (definition) => void definitions.set(definition.identifier, definition));
    visit(tree, 'linkReference', ({ identifier, children, position }, index, parent) => {
      const definition = definitions.get(identifier);
      if (!definition || index === undefined || !parent) return;
      const { url, title } = definition;
      parent.children[index] = { type: 'link', url, title, children, position };
    });
  };
}

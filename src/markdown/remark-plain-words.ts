import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeIn } from './places.ts';

declare module 'mdast' {
  interface TextData {
    /** No name that it begins with becomes a link. */
    plain?: true;
  }
}

/** A backslash before a word: Markdown itself gives it no meaning there. */
const ESCAPE = /\\(?=[\p{L}\p{N}])/u;

/** Takes the backslash before a word, `\Ada Low`, as the wish that no link be made of the name that begins there. */
export default function remarkPlainWords() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'text', (node, index, parent) => {
      // Two backslashes are how Markdown writes one.
      const { start, end } = node.position!;
      if (String(file).slice(start.offset, end.offset).includes('\\\\')) return undefined;
      const at = node.value.search(ESCAPE);
      if (at === -1) return undefined;
      const rest: Text = {
        type: 'text',
        value: node.value.slice(at + 1),
        position: { start: placeIn(node, at + 1), end },
        data: { plain: true },
      };
      node.value = node.value.slice(0, at);
      parent!.children.splice(index! + 1, 0, rest);
      return index! + 1;
    });
  };
}

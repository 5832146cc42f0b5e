import type { Root } from 'mdast';
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
      const [before, ...rest] = node.value.split(ESCAPE);
      const parts = [{ ...node, value: before! }];
      for (const value of rest) {
        const last = parts.at(-1)!;
        const begin = placeIn({ ...last, value: `${last.value}\\` }, last.value.length + 1);
        parts.push({ type: 'text', value, position: { start: begin, end }, data: { plain: true } });
      }
      parent!.children.splice(index!, 1, ...parts);
      return index! + parts.length;
    });
  };
}

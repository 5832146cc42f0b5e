import type { Root } from 'mdast';
import { blocksOf } from './blocks.ts';

/** Gives each paragraph and list item its id, in the order of `blocksOf`. */
export default function remarkParagraphIds(ids: readonly string[]) {
  return (tree: Root): void => {
    for (const [index, { node }] of blocksOf(tree).entries()) {
      node.data = { ...node.data, hProperties: { id: ids[index] } };
    }
  };
}

import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { blocksAreMany } from './block-limits.ts';
import { linesNestDeep, treeNestsDeep } from './nesting.ts';
import { paragraphsAreLong } from './paragraph-limits.ts';

type Parser = (text: string, file: VFile) => Root;

/** Refuses, before it is parsed, a body that would take a parser or what follows it very long, and reads it as empty. */
export default function remarkLimits(this: { parser?: unknown }): void {
  const parse = this.parser as Parser;
  const nothing: Root = { type: 'root', children: [] };
  const parser: Parser = (text, file) => {
    if (linesNestDeep(file) || paragraphsAreLong(file) || blocksAreMany(file)) return nothing;
    const tree = parse(text, file);
    return treeNestsDeep(tree, file) ? nothing : tree;
  };
  this.parser = parser;
}

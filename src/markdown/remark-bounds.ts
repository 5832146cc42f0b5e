import type { Link, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { boundTo, type Bound } from './bounds.ts';

declare module 'vfile' {
  interface DataMap {
    bounds: (Bound & { line: number; column: number })[];
  }
}

/**
 * Takes bindings out of a text and leaves them in `file.data.bounds`: a link `[470 days](span:…)` becomes plain words, the
 * title of `[470 days](date:treaty-signed "span:…")` goes.
 */
export default function remarkBounds() {
  return (tree: Root, file: VFile): void => {
    const bounds: VFile['data']['bounds'] = (file.data.bounds = []);
    visit(tree, 'link', (link, index, parent) => {
      const address = boundTo(link.url);
      const to = address ?? boundTo(link.title ?? '');
      if (!to || index === undefined || !parent) return undefined;
      const { line, column } = link.position!.start;
      bounds.push({ ...to, ...wordsOf(link, index, parent), line, column });
      if (!address) return void (link.title = null);
      parent.children.splice(index, 1, ...link.children);
      return [SKIP, index];
    });
  };
}

function wordsOf(link: Link, index: number, { children }: Parents): Pick<Bound, 'text' | 'before' | 'after'> {
  const [before, after] = [children.slice(0, index), children.slice(index + 1)].map((nodes) => toString(nodes));
  return { text: toString(link), before: before!, after: after! };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';

/** How often each element stands in each other, with the names of its attributes; of drawings, whose lines of text break where they fit, only which. */
export type Skeleton = Map<string, number>;

export function skeletonOf(html: string): Skeleton {
  const found: Skeleton = new Map();
  const walk = (node: Root | Element, parent: string, drawn: boolean) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const { tagName, properties } = child;
      const bone = `${parent}>${tagName}[${Object.keys(properties).sort()}]`;
      found.set(bone, drawn ? 1 : (found.get(bone) ?? 0) + 1);
      walk(child, tagName, drawn || tagName === 'svg');
    }
  };
  walk(rehype().parse(html), '', false);
  return found;
}

/** What one page has more or less of than another. */
export function bonesApart(dist: string, twin: string, file: string): string[] {
  const [one, other] = [dist, twin].map((folder) => skeletonOf(readFileSync(join(folder, file), 'utf8')));
  return [...new Set([...one!.keys(), ...other!.keys()])]
    .filter((bone) => one!.get(bone) !== other!.get(bone))
    .map((bone) => `/${file}: ${bone} ${one!.get(bone) ?? 0} instead of ${other!.get(bone) ?? 0}`);
}

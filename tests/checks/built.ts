import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { rehype } from 'rehype';
import { DIST } from '../e2e/pages.ts';
import { elements as elementsOf } from '../stories/pages.ts';

/** Files of the built site that hold HTML, below `dist/`, but for the pages to be shared and embedded. */
export const HTML_FILES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !/^(s|embed)\//.test(file))
  .sort();

/** The file that a host serves for a path. */
export function fileOf(path: string): string {
  return path.endsWith('.html') ? path : `${path}index.html`;
}

export function read(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

const known = new Map<string, Element[]>();

/** Every element of a file, in the order of the document. */
export function elements(file: string): Element[] {
  const found = known.get(file) ?? elementsOf(rehype().parse(read(file)));
  known.set(file, found);
  return found;
}

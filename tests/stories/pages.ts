import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** A page of a built site: its file, its address below the root, and what is in it. */
export type Page = { file: string; address: string; html: string; tree: Root };

/** Every page of a built site, those that only lead on to another included; no-break spaces as spaces. */
export function pagesOf(dist: string): Page[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8').replaceAll('\u00a0', ' ');
      return { file, address: file.replace(/(^|\/)index\.html$/, '$1'), html, tree: rehype().parse(html) };
    });
}

/** Every element, in the order of the document. */
export function elements(tree: Root | Element): Element[] {
  const below = tree.children.flatMap((child) => (child.type === 'element' ? elements(child) : []));
  return tree.type === 'element' ? [tree, ...below] : below;
}

/** What a reader sees or hears of a tree: its text but that of styles and scripts, white space as one space. */
export function textOf(tree: Root | Element): string {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'element' && /^(style|script)$/.test(node.tagName)) return SKIP;
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element') text += ' ';
    return undefined;
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** The element of an id. */
export function byId(tree: Root, id: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (element.properties['id'] !== id) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

/** The internal links of the pages that lead nowhere or out of the site, when it stands below a base such as `/repo/`. */
export function deadLinks(dist: string, pages: readonly Page[], base: string): string[] {
  const home = `https://host.invalid${base}`;
  const files = new Set(globSync('**/*', { cwd: dist }).map((file) => file.replaceAll('\\', '/')));
  const ids = new Map(
    pages.map(({ address, tree }) => [address, new Set(elements(tree).map(({ properties }) => properties['id']))]),
  );
  return pages.flatMap(({ address, tree }) =>
    linksIn(tree).flatMap((link) => {
      const url = new URL(link, home + address);
      if (url.host !== 'host.invalid') return [];
      const path = decodeURIComponent(url.pathname.slice(base.length));
      const known = url.href.startsWith(home) && (files.has(path) || ids.has(path));
      const sound = known && (!url.hash || ids.get(path)?.has(decodeURIComponent(url.hash.slice(1))));
      return sound ? [] : [`/${address}: ${link}`];
    }),
  );
}

function linksIn(tree: Root): string[] {
  return elements(tree).flatMap(({ properties: { href, src, httpEquiv, content } }) => {
    const forward = String(httpEquiv) === 'refresh' ? [String(content).replace(/^0; url=/, '')] : [];
    return [...[href, src].filter((link) => link !== undefined).map(String), ...forward];
  });
}

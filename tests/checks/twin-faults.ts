import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root as Html } from 'hast';
import type { Root as Markdown } from 'mdast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { SKIP, visit } from 'unist-util-visit';
import { addressingIn } from '../../src/build/addressing.ts';

/** Whether a page is one that a reader reads: what only leads on, or serves to share, cite and embed another, is for no index. */
export function isRead(file: string, html: string): boolean {
  return file === 'print/index.html' || !html.includes('<meta name="robots" content="noindex">');
}

/** Where the text of a page and that of its twin part; nothing where they are the same. */
export function difference(html: string, markdown: string): { page: string; twin: string } | undefined {
  const [page, twin] = [textOfPage(html), readMarkdown(markdown).text];
  if (page === twin) return undefined;
  let at = 0;
  while (page[at] === twin[at]) at++;
  const around = (text: string) => text.slice(Math.max(at - 40, 0), at + 40);
  return { page: around(page), twin: around(twin) };
}

/** What a page says in its main part but for its tools, without white space: of pictures what they are called. */
function textOfPage(html: string): string {
  let text = '';
  const tree: Html = rehype().parse(html);
  visit(tree, { type: 'element', tagName: 'main' }, (main) => {
    visit(main, (node) => {
      if (node.type === 'text') text += node.value;
      if (node.type !== 'element') return undefined;
      const { tagName, properties } = node;
      if (/^(nav|fieldset|label|script)$/.test(tagName) || 'popover' in properties || properties['hidden']) return SKIP;
      if (['share', 'cite'].includes(String(properties['className']))) return SKIP;
      if (tagName === 'img') text += properties['alt'];
      if (tagName !== 'svg') return undefined;
      const [title] = node.children;
      if (title?.type === 'element' && title.tagName === 'title')
        visit(title, 'text', ({ value }) => void (text += value));
      return SKIP;
    });
    return SKIP;
  });
  return text.replace(/\s/g, '');
}

/** What a reader of Markdown reads, without white space, and where it leads. */
type Read = { text: string; links: string[] };

const reads = new Map<string, Read>();

/** Each text is parsed once, as that takes longest. */
function readMarkdown(markdown: string): Read {
  const known = reads.get(markdown);
  if (known) return known;
  let text = '';
  const links: string[] = [];
  const tree: Markdown = remark().use(remarkGfm).parse(markdown);
  visit(tree, (node) => {
    if ('value' in node) text += node.value;
    if (node.type === 'image') text += node.alt;
    if (node.type === 'link' || node.type === 'image') links.push(node.url);
  });
  const read = { text: text.replace(/\s/g, ''), links };
  reads.set(markdown, read);
  return read;
}

/** The links of a twin that lead nowhere when it is read at its address. */
export function deadLinksOf(dist: string, twin: string, base: string): string[] {
  const home = `https://host.invalid${base}`;
  return readMarkdown(readFileSync(join(dist, twin), 'utf8')).links.filter((link) => {
    const url = new URL(link, home + twin);
    if (url.host !== 'host.invalid') return false;
    const path = decodeURIComponent(url.pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
    const isThere =
      url.href.startsWith(home) &&
      filesOf(dist).has(path) &&
      (!url.hash || idsOf(dist, path).has(decodeURIComponent(url.hash.slice(1))));
    return !isThere;
  });
}

const listed = new Map<string, Set<string>>();

function filesOf(dist: string): Set<string> {
  const files = listed.get(dist) ?? new Set(globSync('**/*', { cwd: dist }).map((file) => file.replaceAll('\\', '/')));
  listed.set(dist, files);
  return files;
}

const known = new Map<string, Set<string | undefined>>();

function idsOf(dist: string, file: string): Set<string | undefined> {
  const path = join(dist, file);
  const ids = known.get(path) ?? new Set(addressingIn(readFileSync(path, 'utf8')).map(({ id }) => id));
  known.set(path, ids);
  return ids;
}

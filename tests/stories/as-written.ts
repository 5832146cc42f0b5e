import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { rehype } from 'rehype';
import type { Corpus } from '../../src/corpus/corpus.ts';

/** What a page puts among the words of an author, and nothing else. */
const ADDITIONS: { what: string; is: (element: Element) => boolean }[] = [
  { what: 'the link of a block to itself', is: (one) => hasClass('self')(one) && toString(one) === '#' },
  { what: 'the note in the margin that names the sources', is: hasClass('notes') },
  { what: 'what a correction changed, on demand', is: hasClass('changed') },
  { what: 'the choice to hide a judgement', is: ({ tagName }) => tagName === 'label' },
  { what: 'what the sign of a judgement says to a screen reader', is: hasClass('unseen') },
  { what: 'the number of a footnote', is: ({ properties: { id } }) => /^site-fnref-/.test(String(id)) },
];

function hasClass(...names: string[]): (element: Element) => boolean {
  return ({ properties: { className } }) => [className].flat().some((name) => names.includes(String(name)));
}

/** The pages of a corpus that are made of a file with a body. */
function written({ articles, explainers, reports, about }: Corpus): { file: string; url: string }[] {
  return [...articles, ...explainers, ...reports, ...(about ? [about] : [])];
}

/**
 * The headings, paragraphs, list items and tables of a body, in order, each as a reader should see it. It knows of
 * Markdown what stories are written in, and nothing of the generator.
 * @param path the file
 */
function blocksWritten(path: string): string[] {
  const [, body = ''] = /^---\n[^]*?\n---\n([^]*)$/.exec(readFileSync(path, 'utf8'))!;
  return body
    .split(/(?<!^Table: .*)\n{2,}|\n(?=- |\d+\. )/m)
    .map((block) => block.trim())
    .filter((block) => block && !/^(!\[\]\(|\[\^[^\]]+\]:)/.test(block))
    .map((block) =>
      /^(Table: [^\n]*\n+)?\|/.test(block) ? cellsOf(block) : plain(block.replace(/^(#+|-|\d+\.|>|Table:) /gm, '')),
    );
}

function cellsOf(table: string): string {
  const rows = table.split(/\n+/).filter((row) => !/^\|[\s|:-]+\|$/.test(row));
  const cells = rows.flatMap((row) =>
    row.startsWith('|') ? row.split(/(?<!\\)\|/).slice(1, -1) : [row.replace('Table: ', '')],
  );
  return cells.map(plain).join(' ');
}

/** A text without the signs of Markdown. Where in a source stands after its name. */
function plain(text: string): string {
  return spaced(
    text
      .replace(/ *\{#[a-z0-9-]+(?: "[^"]*")?\}$/, '')
      .replace(/\[\^[^\]]+\]/g, '')
      .replace(/\[([^\]]*)\]\(source:[^\s)]+ "([^"]*)"\)/g, '$1, $2')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(\*\*|__|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}]))(?=\S|$)/gu, '')
      .replace(/[*_](?![\p{L}\p{N}])|`/gu, '')
      .replace(/\\(?=\S)/g, ''),
  );
}

/** The same of a page, of what has one of these ids. */
function blocksShown(tree: Root, ids: ReadonlySet<string>): string[] {
  const blocks: string[] = [];
  visit(tree, 'element', (element) => {
    if (!ids.has(String(element.properties['id']))) return undefined;
    blocks.push(seen(element));
    return SKIP;
  });
  return blocks;
}

/** What a reader sees of an element, but for what the page adds. */
export function seen(element: Element): string {
  let text = '';
  visit(element, (node) => {
    if (node.type === 'element' && ADDITIONS.some(({ is }) => is(node))) {
      // What joins an addition to the last word goes with it.
      text = text.replace(/\u00a0$/, '');
      return SKIP;
    }
    if (node.type === 'element' && /^(t[dh]|caption)$/.test(node.tagName)) text += ' ';
    if (node.type === 'text') text += node.value;
    return undefined;
  });
  return spaced(text);
}

/** White space as browsers show it: one space, no-break spaces apart. */
export function spaced(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '');
}

/** The ids of what stands in the bodies: sections, and all that a ledger has the words of. */
function idsOfBodies(corpus: Corpus): Set<string> {
  const sections = written(corpus).flatMap((page) => (page as Corpus['articles'][number]).sections.map(({ id }) => id));
  return new Set([...sections, ...corpus.permalinks.flatMap(({ id, text }) => (text === undefined ? [] : [id]))]);
}

/** Where a file of content lies. */
function pathIn(content: string, file: string): string {
  return join(content, file.replace(/^[^/]*\//, ''));
}

/** Every block of a body that its page shows otherwise, or in another place: as it is written and as it is shown. */
export function altered(content: string, dist: string, corpus: Corpus): { written?: string; shown?: string }[] {
  const ids = idsOfBodies(corpus);
  return written(corpus).flatMap(({ file, url }) => {
    const blocks = blocksWritten(pathIn(content, file));
    const shown = blocksShown(pageAt(dist, url), ids);
    const most = Math.max(blocks.length, shown.length);
    return Array.from({ length: most }, (_, at) => ({ written: blocks[at], shown: shown[at] })).filter(
      ({ written, shown }) => !isSame(written, shown),
    );
  });
}

/** Whether a text is shown as it is written. A page may keep a number and its noun on one line, by a no-break space for a space. */
function isSame(written = '', shown = ''): boolean {
  return (
    written.length === shown.length &&
    shown.split('').every((sign, at) => sign === written[at] || (sign === '\u00a0' && written[at] === ' '))
  );
}

/** A page of a built site as a tree, by its address. */
export function pageAt(dist: string, url: string): Root {
  return rehype().parse(readFileSync(join(dist, url, 'index.html'), 'utf8'));
}

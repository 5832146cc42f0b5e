import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { quote, unexpected } from '../diagnostics/wording.ts';

/** Signs that other kinds of Markdown know and ours would print raw, as the source has them outside of code. */
const SIGNS: readonly [sign: RegExp, what: string, expected: string][] = [
  [/(?<=\n[ \t>]*):::/, 'directive', 'plain paragraphs'],
  [/(?<=\n[ \t>]*):(?=[ \t])/, 'line of a definition list', 'a list, or a record under `terms`'],
  [
    /(?<=\n[ \t>]*)\|/,
    'row without a table',
    'a head `| a | b |`, below it `| --- | --- |`, and an empty line before both',
  ],
  [/\$\$/, 'mathematics', 'words or figures'],
  [/~~/, 'strikethrough', 'the words that stand, and a record under `corrections`'],
  [/==(?=[^=\s])[^=\n]*==/, 'highlight', '`*emphasis*`'],
  [/\^\[/, 'footnote in the line', '`[^name]`, and `[^name]: text` on a line of its own'],
  [/\[(?:[^[\]\n]*\s)?-?@[\w]/, 'citation of another Markdown', 'a link such as `[words](source:some-id)`'],
  [/\[\^[^\]\n]+\]/, 'footnote without its text', '`[^name]: text` on a line of its own'],
  [/\[!\w+\]/, 'call-out', 'a plain paragraph or quotation'],
  [/\[\[/, 'wiki link', 'a link such as `[words](term:some-id)`'],
  [/\][ \t]+\((?=(?:[a-z]+:|[#/])[^\s)])/, 'space in a link', 'its address right after `](`'],
  [/\]\(/, 'link that is none', 'its address right after `](`, without spaces, and `)`'],
  [/\]\[/, 'link to no address', '`[label]: address` on a line of its own'],
  [
    /\{[#.:][^}\n]{0,80}\}/,
    'attributes',
    '`{#some-id}` only at the end of a heading; a paragraph has an anchor of its own',
  ],
];

/** Where no footnote may be referred to. */
const NO_FOOTNOTE: Partial<Record<Nodes['type'], [found: string, expected: string]>> = {
  footnoteDefinition: ['footnote in a footnote', 'one in the text'],
  link: ['footnote in a link', 'one after it'],
  linkReference: ['footnote in a link', 'one after it'],
};

/** Refuses, with its place, every kind of Markdown that no page would show as it is meant. */
export default function remarkUnsupported() {
  return (tree: Root, file: VFile): void => {
    const fail = (place: VFile['messages'][number]['place'], ...words: [found: string, expected: string]) =>
      void file.message(unexpected(...words), { place, ruleId: 'unsupported' });
    visit(tree, (node, index, parent) => {
      // What GFM finds by looking again has no place of its own.
      node.position ??= parent?.position;
      const found = wrongNode(node, parent);
      if (found) fail(node.position, ...found);
      const inside = NO_FOOTNOTE[node.type];
      if (inside) visit(node, 'footnoteReference', ({ position }) => fail(position, ...inside));
      if (node.type !== 'text' || !parent) return;
      for (const { sign, offset, what, expected } of signsIn(node, index === 0, file)) {
        if (parent.type === 'heading' && sign.startsWith('{#')) continue;
        fail(placeOf(node, offset, file), `${what} ${quote(sign)}`, expected);
      }
    });
  };
}

function wrongNode(node: Nodes, parent: Nodes | undefined): [found: string, expected: string] | undefined {
  switch (node.type) {
    case 'delete':
      return ['strikethrough `~~`', 'the words that stand, and a record under `corrections`'];
    case 'code':
      return node.meta
        ? [`${quote(node.meta)} after the language of code`, 'the language alone, or nothing']
        : undefined;
    case 'listItem':
      return node.checked == null ? undefined : ['task `[ ]` in a list', 'an item without a box'];
    case 'footnoteDefinition':
    case 'footnoteReference':
      if (/^[a-z0-9-]+$/.test(node.identifier)) return undefined;
      return [`footnote ${quote(`[^${node.identifier}]`)}`, 'a name of letters, digits and hyphens'];
    case 'thematicBreak':
      return parent?.type === 'root' && parent.children[0] === node
        ? ['`---` right after the frontmatter', 'one frontmatter, and then text']
        : undefined;
    default:
      return undefined;
  }
}

type Found = { sign: string; offset: number; what: string; expected: string };

/** The signs of a text, as it is written: with its escapes, and without its code. */
function signsIn({ position }: Text, first: boolean, file: VFile): Found[] {
  const [start, end] = [position!.start.offset!, position!.end.offset!];
  // A text that begins a block begins a line.
  const written = (first ? '\n' : ' ') + String(file).slice(start, end);
  return SIGNS.flatMap(([sign, what, expected]) => {
    const match = new RegExp(`(?<!\\\\)${sign.source}`).exec(written);
    return match ? [{ sign: match[0], offset: start + match.index - 1, what, expected }] : [];
  });
}

/** Line and column of an offset in the text of a node. */
function placeOf({ position }: Text, offset: number, file: VFile): { line: number; column: number } {
  const { line, column, offset: start } = position!.start;
  const before = String(file).slice(start, offset).split('\n');
  return before.length === 1
    ? { line, column: column + before[0]!.length }
    : { line: line + before.length - 1, column: before.at(-1)!.length + 1 };
}

import type { Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { namePattern, recordNamed, type Named, type Names } from './names.ts';
import { placeIn } from './places.ts';
import { schemeOf } from './urls.ts';
import { passageOf, type Passage, type PassageOptions } from './passage.ts';

/** The first use of a name in a section that was left without a link. */
export type Unlinked = Pick<Named, 'id' | 'kind'> & { text: string; line: number; column: number; why: string };

declare module 'vfile' {
  interface DataMap {
    unlinked: Unlinked[];
  }
}

export type AutoLinkOptions = PassageOptions & { names: Names };

/** What is not ours to link in, or a link already. */
const APART: readonly Nodes['type'][] = ['blockquote', 'footnoteDefinition', 'heading', 'inlineCode', 'link'];

/**
 * Links the first use of each record’s names in each section, the longest name first, unless the section links the record
 * anywhere. Headings, quotations, code and footnotes are left alone. Leaves the first uses that stay without a link in
 * `file.data.unlinked`.
 */
export default function remarkAutoLinks({ names, ...options }: AutoLinkOptions) {
  return (tree: Root, file: VFile): void => {
    const unlinked = (file.data.unlinked = [] as Unlinked[]);
    for (const section of sectionsOf(tree)) {
      const settled = linkedIn(section);
      const told = new Set<string>();
      const link = (node: Text, passage: Passage, offset: number) =>
        cut(node, namePattern(names, node.value), (text, index) => {
          const named = recordNamed(text, names, passage.begins(offset + index));
          if (!named || settled.has(named.id)) return undefined;
          const why = whyPlain(named, node.data?.plain === true && index === 0, passage.isQuoted(offset + index));
          if (named.auto) settled.add(named.id);
          if (!why) return `${named.kind}:${named.id}`;
          if (!told.has(named.id))
            unlinked.push({ id: named.id, kind: named.kind, text, why, ...placeIn(node, index) });
          told.add(named.id);
          return undefined;
        });
      for (const block of section) linkTexts(block, options, link);
    }
  };
}

function whyPlain({ auto }: Named, isEscaped: boolean, isQuoted: boolean): string | undefined {
  if (!auto) return 'auto: false';
  if (isEscaped) return 'a backslash before it';
  return isQuoted ? 'in a quotation' : undefined;
}

/** The nodes from each heading to the next. */
function sectionsOf({ children }: Root): RootContent[][] {
  const sections: RootContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'heading') sections.push([]);
    else sections.at(-1)!.push(node);
  }
  return sections;
}

/** The ids of the records that authors link in a section. */
function linkedIn(section: readonly RootContent[]): Set<string> {
  const ids = new Set<string>();
  for (const node of section) {
    visit(node, 'link', ({ url }) => void ids.add(schemeOf(url) ? url.slice(url.indexOf(':') + 1) : url.slice(1)));
  }
  return ids;
}

/** Calls `link` with every text that may be linked, and puts what it gives in its place. */
function linkTexts(
  block: RootContent,
  options: PassageOptions,
  link: (node: Text, passage: Passage, offset: number) => PhrasingContent[],
): void {
  visit(block, (node) => {
    if (APART.includes(node.type)) return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
    const passage = passageOf(toString(node), options);
    let offset = 0;
    visit(node, (inner, index, parent) => {
      if (APART.includes(inner.type)) {
        offset += toString(inner).length;
        return SKIP;
      }
      if (inner.type !== 'text') return undefined;
      const parts = link(inner, passage, offset);
      parent!.children.splice(index!, 1, ...parts);
      offset += inner.value.length;
      return index! + parts.length;
    });
    return SKIP;
  });
}

/** A text with its matches made links where `urlOf` gives them an address. */
function cut(
  node: Text,
  pattern: RegExp,
  urlOf: (text: string, index: number) => string | undefined,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: text, index } of node.value.matchAll(pattern)) {
    const url = urlOf(text, index);
    if (url === undefined) continue;
    if (index > from) parts.push({ ...node, value: node.value.slice(from, index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: text }] });
    from = index + text.length;
  }
  return from < node.value.length ? [...parts, { ...node, value: node.value.slice(from) }] : parts;
}

import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isBlank } from '../diagnostics/characters.ts';
import { quote, unexpected } from '../diagnostics/wording.ts';

export type Section = {
  id: string;
  text: string;
  /** What a list of contents calls it, where its heading is long. */
  short?: string;
  depth: number;
  line: number;
  column: number;
};

declare module 'vfile' {
  interface DataMap {
    sections: Section[];
  }
}

const MARK = /\{#([^}]*)\}$/;
const WITH_SHORT = /^(\S+) "([^"]*[^\s"][^"]*)"$/;

/**
 * Takes the id an author writes after a heading, `## Why the tide turns {#why-it-turns}`, as the heading's id, and what
 * may stand after it, `{#why-it-turns "The tide"}`, as its short name.
 * Headings are of the second or third level, and each has an id: one made from its text would change with it.
 * Leaves the sections, in order, in `file.data.sections`.
 */
export default function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const sections: Section[] = [];
    visit(tree, 'heading', (heading) => {
      const fail = (message: string, rule: string) =>
        void file.message(message, { place: heading.position, ruleId: rule });
      const { id, short } = takeMark(heading) ?? {};
      const text = toString(heading);
      if (heading.depth !== 2 && heading.depth !== 3) {
        fail(unexpected(`heading of level ${heading.depth}`, 'a heading of level 2 or 3'), 'heading-level');
      }
      if (id === undefined) return fail(unexpected('heading without an id', '`{#some-id}` at its end'), 'heading-id');
      if (!/^[a-z][a-z0-9-]*$/.test(id) || /^(p|site)-/.test(id)) {
        return fail(
          unexpected(`id ${quote(id)}`, 'small letters, digits and hyphens, a letter first, no `p-` or `site-`'),
          'heading-id',
        );
      }
      if (text.includes('{#')) return fail(unexpected('`{#` in a heading', 'one id, at its end'), 'heading-id');
      if (isBlank(text)) return fail(unexpected('empty heading', 'some text'), 'heading-text');
      heading.data = { ...heading.data, hProperties: { id } };
      sections.push({ id, text, ...(short && { short }), depth: heading.depth, ...startOf(heading) });
    });
    file.data.sections = sections;
  };
}

function takeMark(heading: Heading): { id: string; short?: string } | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const text = last.value.trimEnd();
  const match = MARK.exec(text);
  if (!match) return undefined;
  last.value = text.slice(0, match.index).trimEnd();
  const [, id, short] = WITH_SHORT.exec(match[1]!) ?? [];
  return id && short ? { id, short } : { id: match[1]! };
}

function startOf(heading: Heading): { line: number; column: number } {
  const { line, column } = heading.position!.start;
  return { line, column };
}

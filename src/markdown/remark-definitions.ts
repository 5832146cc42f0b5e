import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { quote, unexpected } from '../diagnostics/wording.ts';

/** Refuses addresses and footnotes that nothing refers to or that are defined twice: their words would be lost. */
export default function remarkDefinitions() {
  return (tree: Root, file: VFile): void => {
    const used = new Set<string>();
    visit(tree, ['linkReference', 'imageReference', 'footnoteReference'], (node) => {
      if ('identifier' in node) used.add(labelOf(node));
    });
    const first = new Map<string, Definition | FootnoteDefinition>();
    visit(tree, (node) => {
      if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
      const label = labelOf(node);
      const twin = first.get(label);
      const fail = (...words: [string, string]) =>
        void file.message(unexpected(...words), {
          place: node.position,
          ruleId: twin ? 'duplicate-label' : 'unused-label',
        });
      if (twin) fail(`second ${quote(label)}`, `a label of its own; the first is on line ${twin.position!.start.line}`);
      else if (!used.has(label))
        fail(`${quote(`${label}:`)} that nothing refers to`, `\`${exampleOf(label)}\` in the text`);
      first.set(label, twin ?? node);
    });
  };
}

/** A label as it is written: `[name]`, or `[^name]` for a footnote. */
function labelOf({ type, identifier }: { type: string; identifier: string }): string {
  return type.startsWith('footnote') ? `[^${identifier}]` : `[${identifier}]`;
}

function exampleOf(label: string): string {
  return label.startsWith('[^') ? label : `[words]${label}`;
}

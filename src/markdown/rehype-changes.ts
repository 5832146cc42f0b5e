import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';

/** What a correction changed at a place. */
export type Change = {
  /** The id of the correction. */
  id: string;
  /** What weighs as much; a slip of spelling weighs as little as any. */
  kind: 'correction' | 'update' | 'clarification';
  /** Whether it only says the same in other words. */
  reworded: boolean;
  /** What it is, and when it was made. */
  title: string;
  what: string;
  /** Each text that it changed, word by word: what was taken out and what was put in. */
  texts: { text: string; is?: 'del' | 'ins' }[][];
};

/**
 * Puts at the end of each section what corrections changed in it, its heading and all, which the reader opens; not what only says the
 * same in other words.
 * @param said what changes are called together
 */
export default function rehypeChanges(
  changes: Readonly<Record<string, readonly Change[]>>,
  said: (changes: readonly Change[]) => string,
) {
  return (tree: Root): void => {
    tree.children = sectionsOf(tree).flatMap((section) => {
      const here = idsIn(section)
        .flatMap((id) => (Object.hasOwn(changes, id) ? changes[id]! : []))
        .filter(({ reworded }) => !reworded);
      return here.length > 0 ? [...section, detailsOf(here, said(here))] : section;
    });
  };
}

/** Each heading with what follows it, and before the first what has none. */
function sectionsOf({ children }: Root): RootContent[][] {
  const sections: RootContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'element' && /^h\d$/.test(child.tagName)) sections.push([child]);
    else sections.at(-1)!.push(child);
  }
  return sections;
}

function idsIn(children: RootContent[]): string[] {
  const ids: string[] = [];
  visit({ type: 'root', children }, 'element', ({ properties: { id } }) => {
    if (id !== undefined) ids.push(String(id));
  });
  return ids;
}

function detailsOf(changes: readonly Change[], summary: string): Element {
  const told = changes.map((change) => {
    const which = changes.some(({ title }) => title !== change.title) ? [element('b', [words(change.title)])] : [];
    return element('div', [...which, ...toldOf(change)]);
  });
  return element('details', [element('summary', [words(summary)]), ...told], ['changed']);
}

function toldOf({ what, texts }: Change): Element[] {
  const compared = texts.map((parts) =>
    element(
      'p',
      parts.flatMap(({ text, is }, index) => [
        ...(index > 0 ? [words(' ')] : []),
        is ? element(is, [words(text)]) : words(text),
      ]),
    ),
  );
  return [element('p', [words(what)]), ...compared];
}

function element(tagName: string, children: ElementContent[], className?: string[]): Element {
  return { type: 'element', tagName, properties: className ? { className } : {}, children };
}

function words(value: string): ElementContent {
  return { type: 'text', value };
}

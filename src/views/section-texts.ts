import type { Nodes } from 'hast';
import { rehype } from 'rehype';

/** What a body adds to its text: what was corrected, notes in the margin, and links to its own parts. */
const ADDED = ['changed', 'notes', 'self', 'share', 'unseen'];

/** The text of each section of a body, from its heading to the next, by its id. */
export function sectionTexts(html: string): Map<string, string> {
  const texts = new Map<string, string>();
  let section: string | undefined;
  for (const node of rehype().data('settings', { fragment: true }).parse(html).children) {
    const heading = headingOf(node);
    if (heading) section = heading;
    else if (section !== undefined) texts.set(section, `${texts.get(section) ?? ''} ${textOf(node)}`.trim());
  }
  return texts;
}

/** The id of the heading that stands in a node of its own. */
function headingOf(node: Nodes): string | undefined {
  if (node.type !== 'element' || !classesOf(node).includes('heading')) return undefined;
  const [first] = node.children;
  return first?.type === 'element' ? (first.properties['id'] as string | undefined) : undefined;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element' || ADDED.some((name) => classesOf(node).includes(name))) return '';
  return node.children.map(textOf).join('');
}

function classesOf({ properties }: Extract<Nodes, { type: 'element' }>): string[] {
  return (properties['className'] as string[] | undefined) ?? [];
}

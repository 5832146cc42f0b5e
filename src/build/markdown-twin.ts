import type { Element, ElementContent, Root } from 'hast';
import { rehype } from 'rehype';
import rehypeRemark from 'rehype-remark';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { EXIT, visit } from 'unist-util-visit';

const reader = rehype().use(rehypeRemark);
const writer = remark().use(remarkGfm, { tablePipeAlign: false }).data('settings', { bullet: '-' });

/**
 * The main part of a page as Markdown (CommonMark, with the tables of GFM): its text and its links, without what only works on a page.
 * It is to stand beside the page, so that relative links lead where they do there.
 */
export function twinOf(page: Root): string {
  const root: Root = { type: 'root', children: [] };
  visit(page, { type: 'element', tagName: 'main' }, ({ children }: Element) => {
    root.children = children.flatMap(readable);
    return EXIT;
  });
  return writer.stringify(reader.runSync(root));
}

/** Elements that Markdown has no word for, nor their text another place: without them a twin is made in four fifths of the time. */
const TRANSPARENT = ['span', 'time'];

/** What a node says, without where it stood. */
function readable(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [{ ...node, position: undefined }];
  const { tagName, properties, children } = node;
  if (isTool(node)) return [];
  if (tagName === 'svg') return titleOf(node);
  if (TRANSPARENT.includes(tagName)) return children.flatMap(readable);
  const caption = tagName === 'table' ? captionOf(node) : undefined;
  // Tables of Markdown have no caption: it becomes a paragraph before.
  if (caption)
    return [
      { ...caption, tagName: 'p' },
      { ...node, children: children.filter((child) => child !== caption) },
    ].flatMap(readable);
  const href = String(properties['href'] ?? '');
  return [
    {
      type: 'element',
      tagName,
      properties: href.startsWith('#') ? { ...properties, href: `./${href}` } : properties,
      children: children.flatMap(readable),
    },
  ];
}

/** Whether an element only serves the page that it stands on: lists of its parts, choices, previews, links to share and to cite. */
function isTool({ tagName, properties }: Element): boolean {
  const classes = [properties['className']].flat();
  return (
    ['nav', 'fieldset', 'label', 'script'].includes(tagName) ||
    properties['popover'] !== undefined ||
    properties['hidden'] !== undefined ||
    classes.some((name) => name === 'share' || name === 'cite')
  );
}

/** What a picture says in words, where it stands for words. */
function titleOf(svg: Element): ElementContent[] {
  const title = svg.children.find((child) => child.type === 'element' && child.tagName === 'title');
  return title?.type === 'element' ? title.children : [];
}

function captionOf(table: Element): Element | undefined {
  return table.children.find((child) => child.type === 'element' && child.tagName === 'caption') as Element | undefined;
}

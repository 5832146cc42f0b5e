import type { Element, ElementContent, Parents, Root } from 'hast';
import { rehype } from 'rehype';
import rehypeRemark from 'rehype-remark';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { EXIT, SKIP, visit } from 'unist-util-visit';

const reader = rehype()
  .use(() => readableMain)
  .use(rehypeRemark);
const writer = remark().use(remarkGfm, { tablePipeAlign: false }).data('settings', { bullet: '-' });

/**
 * The main part of a page as Markdown (CommonMark, with the tables of GFM): its text and its links, without what only works on a page.
 * It is to stand beside the page, so that relative links lead where they do there.
 */
export function twinOf(html: string): string {
  return writer.stringify(reader.runSync(reader.parse(html)));
}

function readableMain(tree: Root): Root {
  const main: Root = { type: 'root', children: [] };
  visit(tree, { type: 'element', tagName: 'main' }, ({ children }: Element) => {
    main.children = children;
    return EXIT;
  });
  visit(main, 'element', (element, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (isTool(element)) return replace(parent, index, []);
    if (element.tagName === 'svg') return replace(parent, index, titleOf(element));
    if (element.tagName === 'table' && hoistCaption(element, index, parent)) return index;
    const href = String(element.properties['href'] ?? '');
    if (href.startsWith('#')) element.properties['href'] = `./${href}`;
    return undefined;
  });
  return main;
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

/** Tables of Markdown have no caption: it becomes a paragraph before. @returns whether there is one */
function hoistCaption(table: Element, index: number, parent: Parents): boolean {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  if (caption?.type !== 'element') return false;
  table.children.splice(table.children.indexOf(caption), 1);
  parent.children.splice(index, 0, { ...caption, tagName: 'p' });
  return true;
}

function replace(parent: Parents, index: number, instead: ElementContent[]): [typeof SKIP, number] {
  parent.children.splice(index, 1, ...instead);
  return [SKIP, index + instead.length];
}

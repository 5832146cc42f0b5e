import type { Element } from 'hast';
import { rehype } from 'rehype';
import { EXIT, SKIP, visit } from 'unist-util-visit';

const STYLE = 'body{max-width:34rem;margin:1rem auto;padding:0 1rem;font:1.1rem/1.5 Georgia,serif;color:#111}';

/** What is no text of the page. */
const LEFT_OUT = new Set(['fieldset', 'link', 'meta', 'script', 'style', 'svg']);

/** What somebody marks who writes by hand. */
const MARKED = new Set(
  (
    'html head title body header nav main footer h1 h2 h3 h4 p ul ol li dl dt dd blockquote ' +
    'table caption thead tbody tr th td a time em strong sup'
  ).split(' '),
);

/** The text of a page as a careful person would write it by hand: its words, lists, tables and links, and one line of style. */
export function byHand(html: string): string {
  const tree = rehype().parse(html);
  visit(tree, 'element', ({ tagName, properties }, index, parent) => {
    if (!LEFT_OUT.has(tagName) && properties['popover'] === undefined) return undefined;
    parent!.children.splice(index!, 1);
    return [SKIP, index!];
  });
  visit(tree, 'element', (element, index, parent) => {
    const { href } = element.properties;
    element.properties = href === undefined ? {} : { href };
    if (MARKED.has(element.tagName)) return undefined;
    parent!.children.splice(index!, 1, ...element.children);
    return [SKIP, index!];
  });
  visit(tree, { tagName: 'head' }, (head: Element) => {
    const { children } = rehype()
      .data('settings', { fragment: true })
      .parse(`<meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${STYLE}</style>`);
    head.children.unshift(...(children as Element[]));
    return EXIT;
  });
  return rehype().data('settings', { omitOptionalTags: true }).stringify(tree);
}

import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/**
 * Puts at the top of a page, as an empty element at the start of its main part, each anchor that it lacks: those that the generator once
 * gave it and gives it no more, such as a year without entries. So an old link still lands, and no edit is held up by an anchor that no
 * author gave.
 */
export function addStandIns(page: Root, ids: readonly string[]): void {
  const gone = new Set(ids);
  if (gone.size > 0) visit(page, 'element', ({ properties }) => void gone.delete(String(properties['id'])));
  if (gone.size === 0) return;
  visit(page, { type: 'element', tagName: 'main' }, (main: Element) => {
    const spans = [...gone].map((id): Element => ({
      type: 'element',
      tagName: 'span',
      properties: { id },
      children: [],
    }));
    main.children.unshift(...spans);
    return EXIT;
  });
}

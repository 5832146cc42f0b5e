import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Element } from 'hast';
import { rehype } from 'rehype';
import { EXIT, visit } from 'unist-util-visit';
import { GENERATED } from '../permalinks/ledger.ts';
import { corpusOnce } from './corpus-once.ts';

/**
 * Puts at the top of each page the anchors that the generator once gave it and gives it no more: a year without entries, a
 * table that moved. So an old link still lands, and no edit is held up by an anchor that no author gave.
 */
export default function standInsPlugin(): AstroIntegration {
  return {
    name: 'stand-ins',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const generated = corpusOnce().permalinks.filter(({ id }) => GENERATED.test(id));
        for (const [page, anchors] of Map.groupBy(generated, ({ page }) => page)) {
          const file = new URL(`${page}index.html`, dir);
          if (!existsSync(file)) continue;
          const html = readFileSync(file, 'utf8');
          const whole = withAnchors(
            html,
            anchors.map(({ id }) => id),
          );
          if (whole !== html) writeFileSync(file, whole);
        }
      },
    },
  };
}

/** A page with an empty element at the start of its main part for each id that it lacks; unchanged where it has all. */
export function withAnchors(html: string, ids: readonly string[]): string {
  const processor = rehype();
  const tree = processor.parse(html);
  const gone = new Set(ids);
  visit(tree, 'element', ({ properties }) => void gone.delete(String(properties['id'])));
  if (gone.size === 0) return html;
  visit(tree, { type: 'element', tagName: 'main' }, (main: Element) => {
    const spans = [...gone].map((id): Element => ({
      type: 'element',
      tagName: 'span',
      properties: { id },
      children: [],
    }));
    main.children.unshift(...spans);
    return EXIT;
  });
  return processor.stringify(tree);
}

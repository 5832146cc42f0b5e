import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './kept-page.ts';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import type { Element } from 'hast';
import { fileOf, read } from '../checks/built.ts';
import { MAIN_PAGES } from './pages.ts';

/** What comes with the first answer of a server (RFC 6928), in bytes. */
const FIRST_ANSWER = 14_600;

const SCREENS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** The page of the figures begins with a map, whose outlines alone weigh more. */
const HELD = MAIN_PAGES.filter((path) => path !== 'figures/');

/** A node of a document: its parent as the number of an element in document order, and its place among the children. */
type Place = { element: number; child: number };

/** The last node of the document of which something is seen without scrolling: a text, or an element without content. */
function lastSeen(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const seen = ({ top, bottom, left, right, width }: DOMRect) =>
      width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const rectsOf = (node: Node) => {
      const range = document.createRange();
      range.selectNode(node);
      return [...range.getClientRects()];
    };
    let last: Node = document.body;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.hasChildNodes() && /\S/.test(node.nodeValue ?? 'x') && rectsOf(node).some(seen)) last = node;
    }
    const parent = last.parentElement!;
    return {
      element: [...document.querySelectorAll('*')].indexOf(parent),
      child: [...parent.childNodes].indexOf(last as ChildNode),
    };
  });
}

/** The start of a page's HTML, to the end of a node. */
function until(html: string, { element, child }: Place): string {
  const elements: Element[] = [];
  visit(rehype().parse(html), 'element', (one) => void elements.push(one));
  return html.slice(0, elements[element]!.children[child]!.position!.end.offset);
}

for (const viewport of SCREENS) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    for (const path of HELD) {
      test(`what is seen first comes with the first answer: /${path}`, async ({ page }) => {
        await page.goto(path);
        const html = read(fileOf(path));
        const bytes = gzipSync(until(html, await lastSeen(page)), { level: 6 }).length;
        test.info().annotations.push({ type: 'bytes', description: String(bytes) });
        expect(bytes).toBeLessThanOrEqual(FIRST_ANSWER);
      });
    }
  });
}

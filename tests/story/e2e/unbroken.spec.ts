import { expect, test } from '../../e2e/kept-page.ts';
import { MAIN_PAGES } from '../../e2e/pages.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A day and its month, a number and its unit of time, the sign of a judgement and its word. */
const PAIRS = `\\b\\d{1,2}\\s(?:${MONTHS})\\b|\\d\\s(?:days?|months?|years?)\\b|◇\\s\\S`;

const WIDTHS = [320, 390, 768, 1280];

test('no line ends within what is read as one', async ({ page }) => {
  const found = [];
  for (const path of MAIN_PAGES) {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const pair of await page.evaluate(pairsOf, PAIRS)) found.push({ path, width, ...pair });
    }
  }
  expect(found.length).toBeGreaterThan(400);
  expect(found.filter(({ isBroken }) => isBroken)).toEqual([]);
});

/** Runs in the page: what is read as one, and whether it stands on two lines. */
function pairsOf(source: string): { text: string; isBroken: boolean }[] {
  document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', ''));
  const pairs: { text: string; isBroken: boolean }[] = [];
  const measure = (text: string, ...ends: [Text, number][]) => {
    const [first, last] = ends.map(([node, offset]) => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    }) as [DOMRect, DOMRect];
    if (first.height > 0) pairs.push({ text, isBroken: first.bottom < last.top + 1 });
  };
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { 0: pair, index } of node.data.matchAll(new RegExp(source, 'gu'))) {
      const gap = index + pair.search(/\s/);
      measure(pair, [node, gap - 1], [node, gap + 1]);
    }
    const { nextSibling } = node.parentElement!;
    if (node.parentElement!.matches('.sign') && nextSibling instanceof Text && nextSibling.length > 1)
      measure(node.data + nextSibling.data, [node, 0], [nextSibling, 1]);
  }
  return pairs;
}

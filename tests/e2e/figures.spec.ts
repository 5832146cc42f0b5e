import { expect, test } from './kept-page.ts';
import { FIGURE_TEXT } from './axe-reviewed.ts';
import { MAIN_PAGES } from './pages.ts';

test('the words of figures stand out from the paper, and their signs too', async ({ page }) => {
  for (const path of MAIN_PAGES) {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(weakText, FIGURE_TEXT), `/${path}, ${colorScheme}`).toEqual([]);
    }
  }
});

/** Runs in the page: the text of figures whose contrast is below 7:1 for words or 3:1 for signs. */
function weakText(selector: string): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const luminance = (colour: string) => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const parts = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
    const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: string, other: string) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const paper = getComputedStyle(document.body).backgroundColor;
  const texts = [...document.querySelectorAll(selector)].filter((text) =>
    text.checkVisibility({ visibilityProperty: true }),
  );
  return texts.flatMap((text) => {
    const words = [...text.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join('')
      .trim();
    const fill = getComputedStyle(text)[text instanceof SVGElement ? 'fill' : 'color'];
    // Paper-coloured words stand in a shape, which then is what they must stand out from.
    const shape = text.closest('.state')?.querySelector(':scope > svg > path');
    const below = fill === paper && shape ? getComputedStyle(shape).fill : paper;
    const least = /[\p{L}\p{N}]/u.test(words) ? 7 : 3;
    const found = contrast(fill, below);
    return words && found < least ? [`${words}: ${found.toFixed(2)} (${fill} on ${below})`] : [];
  });
}

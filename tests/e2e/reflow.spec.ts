import type { Page } from '@playwright/test';
import { expect, test } from './kept-page.ts';
import { enlargeText } from './modes.ts';
import { DATA, PAGES } from './pages.ts';

const WIDTHS = [320, 390, 768, 1280, 1920];
const MIRRORED = [320, 1280];

for (const path of [...PAGES, 'print/', `cite/${DATA.dates[0].id}/`]) {
  test(`never scrolls sideways: /${path}`, async ({ page }) => {
    await page.goto(path);
    const wide: string[] = [];
    const look = async (what: string) =>
      wide.push(...(await overflowing(page)).map((element) => `${what}: ${element}`));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await look(`${width} px`);
    }
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    for (const width of MIRRORED) {
      await page.setViewportSize({ width, height: 800 });
      await look(`${width} px, right to left`);
    }
    await page.evaluate(() => (document.documentElement.dir = ''));
    await enlargeText(page);
    await look('1280 px, text twice as large');
    expect(wide).toEqual([]);
  });
}

/** What sticks out of the page when it scrolls sideways. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, dir } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (
        element.checkVisibility() &&
        !element.closest('.scroll, .skip') &&
        (dir === 'rtl' ? left < -1 : right > clientWidth + 1)
      );
    });
    return [
      `${scrollWidth} px wide: ${out
        .slice(0, 3)
        .map((element) => element.outerHTML.slice(0, 120))
        .join(' | ')}`,
    ];
  });
}

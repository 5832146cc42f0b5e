import { expect, test } from './kept-page.ts';
import { axe } from './axe-page.ts';
import { skipMissingEngines } from './engines.ts';
import { PAGES } from './pages.ts';

skipMissingEngines();

/** This Firefox prefers the dark, and changes its mind no more: the light comes by the reader's choice. The structure of a page is the same in all engines. */
for (const path of PAGES) {
  test(`axe finds nothing in Firefox, in the dark and in the light: /${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    const { violated } = await axe(page, 'dark');
    await page.locator('[name=theme][value=light]').check();
    expect([...violated, ...(await axe(page, 'light', false)).violated]).toEqual([]);
  });
}

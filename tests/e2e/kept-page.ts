import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * `test`, in which `page` is one that the worker keeps for all its tests of an engine with the same switches: to open a
 * new one costs more than most that is looked at in it. Each test finds it outside the site's pages, and nothing stored.
 */
export const test = base.extend<object, { kept: Map<string, Page> }>({
  kept: [({}, use) => use(new Map()), { scope: 'worker' }],
  page: async ({ browser, kept, viewport, javaScriptEnabled, hasTouch, isMobile }, use) => {
    const kind = JSON.stringify([javaScriptEnabled, hasTouch, isMobile]);
    const page = kept.get(kind) ?? (await (await browser.newContext()).newPage());
    kept.set(kind, page);
    await page.bringToFront();
    await page.setViewportSize(viewport!);
    await use(page);
    await clear(page);
  },
});

async function clear(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll();
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: 'none' });
  // A page of the same site, as another would need a new process.
  await page.goto('robots.txt');
  await page.evaluate(() => localStorage.clear());
}

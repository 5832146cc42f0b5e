import { test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

type Switches = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'hasTouch' | 'isMobile'>;

/**
 * `test`, in which `page` is one that the worker keeps for all its tests of an engine with the same switches, and
 * `unscripted` one without scripts: to open a new one costs more than most that is looked at in it. Each test finds them
 * outside the site's pages, and nothing stored.
 */
export const test = base.extend<{ unscripted: Page }, { kept: Map<string, Page> }>({
  kept: [({}, use) => use(new Map()), { scope: 'worker' }],
  page: async ({ browser, kept, viewport, javaScriptEnabled, hasTouch, isMobile }, use) => {
    const page = await keptPage(browser, kept, { javaScriptEnabled, hasTouch, isMobile });
    await page.setViewportSize(viewport!);
    await use(page);
    await clear(page);
  },
  unscripted: async ({ browser, kept, viewport, hasTouch, isMobile }, use) => {
    const page = await keptPage(browser, kept, { javaScriptEnabled: false, hasTouch, isMobile });
    await page.setViewportSize(viewport!);
    await use(page);
    await clear(page);
  },
});

async function keptPage(browser: Browser, kept: Map<string, Page>, switches: Switches): Promise<Page> {
  const key = JSON.stringify(switches);
  const page = kept.get(key) ?? (await (await browser.newContext(switches)).newPage());
  kept.set(key, page);
  // Only in front can something have the focus.
  await page.bringToFront();
  return page;
}

async function clear(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll();
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: 'none' });
  // A page of the same site, as another would need a new process.
  await page.goto('robots.txt');
  await page.mouse.move(0, 0);
  await page.evaluate(() => localStorage.clear());
}

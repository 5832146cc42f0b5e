import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, type Page, type Request } from '@playwright/test';
import { onlyChromium } from './engines.ts';

onlyChromium('in which font a heading is set, and whether the layout has shifted');

/** How much the layout has shifted since the page was opened. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (list: PerformanceObserverEntryList) =>
          list.getEntries().forEach((entry) => (sum += (entry as PerformanceEntry & { value: number }).value));
        new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}

/** Sets a page, until it has its face, in one unlike it, as it is on machines of readers. */
const WIDER = `"Source Serif 4",Wider,$1
  @font-face { font-family: Wider; src: local('Source Serif 4 Regular'); size-adjust: 130% }
  :root { font-size-adjust: none }</style>`;

test.describe('a face that comes late', () => {
  test.use({ bypassCSP: true });

  test('moves nothing', async ({ page }) => {
    await page.route('**/*.woff2', async (route) => {
      await wait(500);
      await route.continue();
    });
    await page.route(
      ({ pathname }) => pathname === '/',
      async (route) => {
        const response = await route.fetch();
        const body = await response.text();
        await route.fulfill({ response, body: body.replace(/"Source Serif 4",(?=\w)(.*?)<\/style>/s, WIDER) });
      },
    );
    await page.goto('', { referer: test.info().project.use.baseURL! });
    await page.evaluate(() => document.fonts.ready);
    await wait(300);
    expect(
      await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
    ).toBeGreaterThan(0);
    expect(await shifts(page)).toBe(0);
  });
});

/** Whether the main heading is set in a font of the site's. */
async function isInFace(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.length > 0 && fonts.every(({ isCustomFont }) => isCustomFont);
}

const isFace = (request: Request) => request.url().endsWith('.woff2');

test('the first page of a visit fetches the face when it is done, for the second, which is set in it', async ({
  page,
}) => {
  const [fetched] = await Promise.all([page.waitForEvent('requestfinished', isFace), page.goto('')]);
  const loaded = await page.evaluate(() => {
    const [{ loadEventStart }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
    return performance.timeOrigin + loadEventStart;
  });
  expect(fetched.timing().startTime).toBeGreaterThanOrEqual(Math.floor(loaded));
  expect(await isInFace(page)).toBe(false);
  await page.waitForLoadState('networkidle');
  await page.locator('a[href$="glossary/"]').first().click();
  await page.waitForURL('**/glossary/');
  expect(await isInFace(page)).toBe(true);
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map((entry) => (entry as PerformanceResourceTiming).transferSize),
  );
  expect(bytes.length).toBeGreaterThan(1);
  expect(bytes.filter(Boolean)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page asks for the face', async ({ page }) => {
    await Promise.all([page.waitForRequest(isFace), page.goto('')]);
  });
});

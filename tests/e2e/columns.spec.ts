import { skipMissingEngines } from './engines.ts';
import { expect, test } from './kept-page.ts';

skipMissingEngines();

/** What a scrollbar takes of a window at most, in pixels; the browsers of the tests have none. */
const SCROLLBAR = 17;

test('the list of contents stands beside the text in a window of 1280, scrollbar and all', async ({ page }) => {
  await page.setViewportSize({ width: 1280 - SCROLLBAR, height: 800 });
  await page.goto('about/');
  const list = (await page.locator('.contents ol').boundingBox())!;
  const text = (await page.locator('main h2').first().boundingBox())!;
  expect(list.x + list.width).toBeLessThan(text.x);
  await expect(page.locator('.contents li a').first()).toBeVisible();
});

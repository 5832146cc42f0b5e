import { skipMissingEngines } from './engines.ts';
import { expect, test } from './kept-page.ts';

skipMissingEngines();

test('the foot of a page is one line where there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('');
  const parts = page.locator('body > footer > *');
  const boxes = await parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().height));
  const line = await page.locator('body > footer').evaluate((foot) => parseFloat(getComputedStyle(foot).lineHeight));
  expect(Math.max(...boxes)).toBeLessThan(2 * line);
  const tops = await parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().top));
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(line);
});

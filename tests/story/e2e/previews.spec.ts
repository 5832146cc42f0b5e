import { expect, test } from '../../e2e/kept-page.ts';
import { skipMissingEngines } from '../../e2e/engines.ts';

skipMissingEngines();

test('a mention leads to its definition, and back leads to the very place', async ({ page }) => {
  await page.goto('');
  const link = page.locator('.prose a.term').nth(3);
  await link.scrollIntoViewIfNeeded();
  const title = await page.title();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page.locator(':target')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveTitle(title);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(before, -2);
});

test('a definition stands in a page at most once', async ({ page }) => {
  await page.goto('');
  const ids = await page.locator('[popover]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = await page
    .locator('[interestfor]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('interestfor')));
  expect(wanted.filter((id) => !ids.includes(id!))).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { MAIN_PAGES } from './pages.ts';

/** A page that has changed since it was first published. */
const PAST = MAIN_PAGES.find((path) => /^history\/./.test(path));
const changed = PAST?.replace(/^history\/|^history\/articles\/[^/]+\//g, '').replace(/^articles\/[^/]+\/$/, '');

const kept = () => localStorage.getItem('seen');

test('nothing is kept or marked until a reader asks for it, and then one day', async ({ page }) => {
  test.skip(changed === undefined, 'no page has changed');
  await page.goto(changed!);
  await expect(page.locator('[data-fresh], #site-fresh')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto('history/');
  const choice = page.locator('[name=since]');
  await expect(choice).not.toBeChecked();
  await choice.check();
  expect(await page.evaluate(kept)).toMatch(/^\d{4}-\d\d-\d\d$/);
  await page.goto(changed!);
  await expect(page.locator('[data-fresh], #site-fresh')).toHaveCount(0);
  await page.goto('history/');
  await expect(choice).toBeChecked();
  await choice.uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what has changed since that day is marked and counted, until the reader has seen it', async ({ page }) => {
  test.skip(changed === undefined, 'no page has changed');
  await page.goto('history/');
  await page.evaluate(() => localStorage.setItem('seen', '1000-01-01'));
  await page.goto(changed!);
  const marked = page.locator('[data-fresh]');
  const count = await marked.count();
  expect(count).toBeGreaterThan(0);
  const notice = page.locator('#site-fresh');
  await expect(notice).toContainText(String(count));
  await expect(notice.locator('a')).toHaveAttribute('href', new RegExp(`${PAST}$`));
  await notice.locator('button').click();
  await expect(page.locator('[data-fresh], #site-fresh')).toHaveCount(0);
  expect(await page.evaluate(kept)).not.toBe('1000-01-01');
  await page.reload();
  await expect(page.locator('[data-fresh], #site-fresh')).toHaveCount(0);
});

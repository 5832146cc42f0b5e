import { expect, test } from '@playwright/test';
import { DATA } from './pages.ts';

// Only Chromium lets a test read the clipboard.
const [article] = DATA.articles;

test('Share copies the share address and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('');
  const section = article.sections[0];
  await page.getByRole('link', { name: `Share “${section.text}”` }).click();
  await expect(page.getByRole('status')).toHaveText(`Link to “${section.text}” copied`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`/s/${section.id}/$`));
});

test('selected words give a link to themselves', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('');
  await page.locator('.prose p').nth(1).evaluate((paragraph) => getSelection()!.selectAllChildren(paragraph));
  await page.getByRole('button', { name: 'Copy link to selection' }).click();
  await expect(page.getByRole('status')).toHaveText('Link to the selected words copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#p-[a-z0-9-]+:~:text=[^,]+,[^,]+$/);
});

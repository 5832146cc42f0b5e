import { expect, test, type Page } from '@playwright/test';
import { onlyChromium, withoutScripts } from './engines.ts';

onlyChromium('the colours of the system, which BiDi does not switch: axe-firefox.spec.ts has both');

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choose = (page: Page, theme: string) => page.locator(`[name=theme][value=${theme}]`).check();

async function systemPaper(page: Page, colorScheme: 'light' | 'dark'): Promise<string> {
  await page.emulateMedia({ colorScheme });
  return paper(page);
}

test('the colours are those of the system until the reader chooses', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('[value=auto]')).toBeChecked();
  const [light, dark] = [await systemPaper(page, 'light'), await systemPaper(page, 'dark')];
  expect(light).not.toBe(dark);
  await choose(page, 'light');
  expect(await paper(page)).toBe(light);
  await choose(page, 'auto');
  expect(await paper(page)).toBe(dark);
});

test('a choice holds on other pages and after loading again', async ({ page }) => {
  await page.goto('');
  const dark = await systemPaper(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await choose(page, 'dark');
  await page.locator('body > header nav a[href$="timeline/"]').click();
  await page.waitForURL('**/timeline/');
  await expect(page.locator('[value=dark]')).toBeChecked();
  expect(await paper(page)).toBe(dark);
  await page.reload();
  expect(await paper(page)).toBe(dark);
});

test.describe('without JavaScript', () => {
  withoutScripts();
  test('a choice changes the colours of the page', async ({ page }) => {
    await page.goto('');
    const [dark, light] = [await systemPaper(page, 'dark'), await systemPaper(page, 'light')];
    await choose(page, 'dark');
    expect(await paper(page)).toBe(dark);
    await choose(page, 'light');
    expect(await paper(page)).toBe(light);
  });
});

import { expect, test, type Page } from '@playwright/test';
import { DATA } from '../../e2e/pages.ts';

// Only Chromium lets a test read the clipboard.
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const [article] = DATA.articles;
const [section] = article.sections;
const [term] = DATA.terms;

const said = (page: Page) => page.getByRole('status');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('Share copies the share address and says so', async ({ page }) => {
  await page.goto('');
  await page.locator(`#${section.id}`).hover();
  await page.locator(`.share[href$="s/${section.id}/"]`).click();
  await expect(said(page)).toHaveText(`Link to “${section.text}” copied`);
  expect(await copied(page)).toMatch(new RegExp(`/s/${section.id}/$`));
  expect(new URL(page.url()).pathname).toBe('/');
});

test('Share opens the sheet of the system where there is one, and copies nothing', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => void (document.body.dataset['shared'] = JSON.stringify(data));
  });
  await page.goto('');
  await page.locator(`#${section.id}`).hover();
  await page.locator(`.share[href$="s/${section.id}/"]`).click();
  const shared = JSON.parse((await page.locator('body').getAttribute('data-shared'))!);
  expect(shared).toEqual({ title: section.text, url: expect.stringMatching(new RegExp(`/s/${section.id}/$`)) });
  await expect(said(page)).toBeEmpty();
});

for (const { path, id, name } of [
  { path: '', id: section.id, name: section.text },
  { path: 'glossary/', id: term.id, name: term.name },
]) {
  test(`the sign beside a name copies the link to it: /${path}#${id}`, async ({ page, baseURL }) => {
    await page.goto(path);
    await page.locator(`.self[href="#${id}"]`).click();
    await expect(said(page)).toHaveText(`Link to “${name}” copied`);
    expect(await copied(page)).toBe(`${baseURL}${path}#${id}`);
  });
}

test('the sign of a paragraph copies the link to it and says how it begins', async ({ page }) => {
  await page.goto('');
  const paragraph = page.locator('.prose p[id]').first();
  const start = (await paragraph.textContent())!.slice(0, 60);
  expect(start).not.toContain('#');
  await paragraph.locator('.self').click();
  await expect(said(page)).toHaveText(`Link to “${start}” copied`);
  expect(await copied(page)).toMatch(new RegExp(`#${await paragraph.getAttribute('id')}$`));
});

test('selected words give a link to themselves', async ({ page }) => {
  await page.goto('');
  await page
    .locator('.prose p[id]')
    .nth(1)
    .evaluate((paragraph) => getSelection()!.selectAllChildren(paragraph));
  await page.getByRole('button', { name: 'Copy link to selection' }).click();
  await expect(said(page)).toHaveText('Link to the selected words copied');
  expect(await copied(page)).toMatch(/#p-[a-z0-9-]+:~:text=[^,]+,[^,]+$/);
});

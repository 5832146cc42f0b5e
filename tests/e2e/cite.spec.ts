import { expect, test } from './kept-page.ts';
import { DATA } from './pages.ts';

const [article] = DATA.articles;
const [section] = article.sections;
const CITED = [
  { path: '', id: section.id, name: section.text, type: 'incollection' },
  ...DATA.dates
    .slice(0, 1)
    .map((date: Record<string, string>) => ({ path: 'timeline/', id: date['id'], name: date['title'], type: 'misc' })),
  ...DATA.actors.slice(0, 1).map((actor: Record<string, string>) => ({
    path: 'glossary/',
    id: actor['id'],
    name: actor['name'],
    type: 'misc',
  })),
];

for (const { path, id, name, type } of CITED) {
  test(`how to cite is one step away, and leads back: /${path}#${id}`, async ({ page, baseURL }) => {
    await page.goto(`${path}#${id}`);
    await page.getByRole('link', { name: `Cite “${name}”`, exact: true }).click();
    await page.waitForURL(`**/cite/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    const text = await page.locator('.citations').innerText();
    for (const part of ['APA', 'Chicago', `@${type}{${id},`, `#${id}`]) expect(text).toContain(part);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(canonical).toMatch(new RegExp(`/${path}#${id}$`));
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await page.locator('.citations dd a').first().click();
    await page.waitForURL(`${baseURL}${path}#${id}`);
  });
}

test('the keyboard stops once at a heading’s ways to be cited and shared; both wait until it is reached', async ({
  page,
}) => {
  await page.goto('');
  const [share, cite] = [`.share[href$="s/${section.id}/"]`, `.cite[href$="cite/${section.id}/"]`];
  await page.mouse.move(0, 0);
  expect(await page.locator(cite).evaluate((link) => getComputedStyle(link).visibility)).toBe('hidden');
  await page.locator(`#${section.id} a`).focus();
  expect(await page.locator(share).evaluate((link) => getComputedStyle(link).visibility)).toBe('visible');
  await page.keyboard.press('Tab');
  await expect(page.locator(cite)).toBeFocused();
});

test('on paper there is no way to share or cite', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'the medium, which BiDi does not switch');
  await page.emulateMedia({ media: 'print' });
  for (const path of ['', 'timeline/', 'glossary/', 'claims/', 'print/']) {
    await page.goto(path);
    const shown = await page
      .locator('.share, .cite')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(shown, path).toBe(0);
  }
});

import { expect, test } from '../../e2e/kept-page.ts';
import { skipMissingEngines, withoutScripts } from '../../e2e/engines.ts';
import { DATA } from '../../e2e/pages.ts';

skipMissingEngines();

const [article] = DATA.articles;
const SHARED = [
  article.sections[1].id,
  DATA.dates[3].id,
  DATA.actors[0].id,
  DATA.agreements[0].id,
  DATA.terms[0].id,
  DATA.claims[0].id,
];

test('a crawler reads what a share page is about', async ({ request }) => {
  for (const id of SHARED) {
    const page = await (await request.get(`s/${id}/`)).text();
    const meta = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(page)?.[1];
    expect(meta('og:title'), id).toBeTruthy();
    expect(meta('og:description'), id).toBeTruthy();
    expect(meta('robots'), id).toBe('noindex');
    expect(page).toMatch(new RegExp(`<link rel="canonical" href="https://[^"]+#${id}"`));
    const card = await request.get(new URL(meta('og:image')!).pathname.slice(1));
    const bytes = await card.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], id).toEqual([1200, 630]);
  }
});

test.describe('without JavaScript', () => {
  withoutScripts();
  for (const id of SHARED) {
    test(`a reader is taken to the place itself: ${id}`, async ({ page }) => {
      await page.goto(`s/${id}/`);
      await page.waitForURL(`**/*#${id}`);
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });
  }
});

import { expect, test } from '../../e2e/kept-page.ts';
import { skipMissingEngines, withoutScripts } from '../../e2e/engines.ts';
import { DATA } from '../../e2e/pages.ts';

skipMissingEngines();

/** One record or section of each page, by its published address. */
const LINKS: string[] = [
  `#${DATA.articles[0].sections[2].id}`,
  DATA.articles[0].url + `#${DATA.articles[0]['key-points'][1].id}`,
  DATA.explainers[0].url + `#${DATA.explainers[0].sections.at(-1).id}`,
  DATA.explainers[0].url + `#${DATA.explainers[0].provisions.at(-1).id}`,
  DATA.dates.at(-1).url,
  DATA.actors[0].url,
  DATA.agreements[0].url,
  DATA.terms[0].url,
  DATA.claims.at(-1).url,
  DATA.sources.at(-1).url,
  'about/#site-links',
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    if (!javaScriptEnabled) withoutScripts();
    test('the address of each record and section leads to it', async ({ page }) => {
      for (const link of LINKS) {
        await page.goto(link);
        const target = page.locator(':target');
        await expect(target, link).toHaveCount(1);
        await expect(target, link).toBeInViewport();
        await expect(target, link).toHaveAttribute('id', link.split('#')[1]!);
      }
    });
  });
}

test('a self-link is a link to its own record, large enough to touch', async ({ page }) => {
  await page.goto(DATA.dates[0].url);
  const self = page.locator(`a.self[href="#${DATA.dates[0].id}"]`);
  await self.focus();
  await expect(self).toBeFocused();
  const box = (await self.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  await self.click();
  expect(new URL(page.url()).hash).toBe(`#${DATA.dates[0].id}`);
});

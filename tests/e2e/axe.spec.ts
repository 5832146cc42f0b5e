import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours; the others find the same in every scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const width of [1280, 320]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    for (const path of PAGES) {
      test(`axe finds nothing, light or dark: /${path}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(path);
        const light = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await new AxeBuilder({ page }).withRules(COLOUR_RULES).analyze();
        const found = [...light.violations, ...dark.violations].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect(found).toEqual([]);
      });
    }
  });
}

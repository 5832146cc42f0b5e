import { expect, test, type Page } from '@playwright/test';

const PAGES = {
  front: '',
  timeline: 'timeline/',
  glossary: 'glossary/',
  raa: 'raa/',
  figures: 'figures/',
  claims: 'claims/',
};
const SIZES = [
  { width: 390, height: 800 },
  { width: 1280, height: 640 },
];

// Whether a face comes before first paint is chance: its like on the system is always there.
test.beforeEach(({ page }) => page.route('**/*.woff2', (route) => route.abort()));

for (const viewport of SIZES) {
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    for (const [name, path] of Object.entries(PAGES)) {
      test(`looks as it did: ${name}`, async ({ page }) => {
        await page.goto(path);
        await compare(page, name);
      });
    }

    test('looks as it did: front, dark', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto('');
      await compare(page, 'front-dark');
    });

    test('looks as it did: timeline, filtered', async ({ page }) => {
      await page.goto('timeline/statement/');
      await compare(page, 'timeline-filtered');
    });
  });
}

/** Compares what is in sight with its picture. */
async function compare(page: Page, name: string): Promise<void> {
  await expect(page).toHaveScreenshot(`${name}-${page.viewportSize()!.width}.png`, {
    animations: 'disabled',
    maxDiffPixelRatio: 0.005,
  });
}

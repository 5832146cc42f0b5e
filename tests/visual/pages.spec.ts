import { expect, test, type Page } from '@playwright/test';
import { setFixedFont } from './fixed-font.ts';

// The font and its style are none of the page's own.
test.use({ bypassCSP: true });

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

for (const viewport of SIZES) {
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    for (const [name, path] of Object.entries(PAGES)) {
      test(`looks as it did: ${name}`, async ({ page }) => {
        await open(page, path);
        await compare(page, name);
      });
    }

    test('looks as it did: front, dark', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, '');
      await compare(page, 'front-dark');
    });

    test('looks as it did: timeline, filtered', async ({ page }) => {
      await open(page, 'timeline/');
      await page.locator('.filter a.kind[href$="-statement"]').click();
      await page.evaluate(() => document.querySelector(':target')!.scrollIntoView());
      await compare(page, 'timeline-filtered');
    });
  });
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await setFixedFont(page);
}

/** Compares what is in sight with its picture. */
async function compare(page: Page, name: string): Promise<void> {
  await expect(page).toHaveScreenshot(`${name}-${page.viewportSize()!.width}.png`, {
    animations: 'disabled',
    maxDiffPixelRatio: 0.005,
  });
}

import { expect, test } from '../../e2e/kept-page.ts';

/** Pixels from the top of the page within which the short read begins: the second screen at the latest. */
const SCREENS = [
  { width: 1280, height: 900, most: 1000 },
  { width: 390, height: 844, most: 1500 },
];

for (const { width, height, most } of SCREENS) {
  test(`the story begins within ${most} pixels, and the keyboard has at most 200 stops: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('');
    const first = await page.locator('.in-short div p').first().boundingBox();
    expect(first!.y).toBeLessThan(most);
    const stops = await page.locator('a[href], button, summary, input, select, [tabindex="0"]').evaluateAll((all) => {
      const stops = all.filter((one) => (one as HTMLElement).tabIndex >= 0 && one.checkVisibility());
      // The keyboard stops once at a group of radio buttons.
      const groups = stops.map((one, index) => (one.matches('[type=radio]') && one.getAttribute('name')) || index);
      return new Set(groups).size;
    });
    expect(stops).toBeLessThanOrEqual(200);
    // What explains the figure has its place on a phone too: in the disclosure of its table.
    for (const figure of await page.locator('.glance .figure').all()) {
      await figure.locator('summary').first().click();
      await expect(figure.locator(':scope > p')).toBeVisible();
    }
  });
}

import { expect, test } from '../../e2e/kept-page.ts';

import { skipMissingEngines } from '../../e2e/engines.ts';

skipMissingEngines();

test('hover shows the definition, which can be entered, and leaving hides it', async ({ page }) => {
  await page.goto('');
  const link = page.locator('.prose a.actor[interestfor]').first();
  const preview = page.locator(`#${await link.getAttribute('interestfor')}`);
  await expect(preview).toBeHidden();
  await link.hover();
  await expect(preview).toBeVisible();
  const box = (await preview.boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 12, { steps: 5 });
  await page.waitForTimeout(600);
  await expect(preview).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(preview).toBeHidden();
});

test('the keyboard shows it, Escape hides it', async ({ page }) => {
  await page.goto('');
  const link = page.locator('.prose a.actor[interestfor]').first();
  const preview = page.locator(`#${await link.getAttribute('interestfor')}`);
  await link.focus();
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(link).toBeFocused();
});

test('it does not cover the line it is of', async ({ page }) => {
  for (const width of [1280, 800]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('');
    for (const nth of [0, 2, 5, 9, 20]) {
      const link = page.locator('.prose [interestfor]').nth(nth);
      await link.focus();
      const preview = page.locator(`#${await link.getAttribute('interestfor')}`);
      await expect(preview).toBeVisible();
      const [over, line] = [await preview.boundingBox(), await link.boundingBox()];
      const below = over!.y >= line!.y + line!.height || over!.y + over!.height <= line!.y;
      expect(below || over!.x >= line!.x + line!.width, `${width}: ${await link.textContent()}`).toBe(true);
    }
  }
});

test.describe('by touch', () => {
  test.skip(({ browserName }) => browserName === 'firefox', 'Firefox, driven by BiDi, has no touch');
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('a tap shows it, a second follows the link, one beside it closes it', async ({ page }) => {
    await page.goto('');
    const link = page.locator('.prose a.term[interestfor]').nth(2);
    const preview = page.locator(`#${await link.getAttribute('interestfor')}`);
    await link.tap();
    await expect(preview).toBeVisible();
    await page.locator('h2').first().tap();
    await expect(preview).toBeHidden();
    await link.tap();
    await link.tap();
    await expect(page.locator(':target')).toBeInViewport();
    expect(new URL(page.url()).pathname).toBe('/glossary/');
  });
});

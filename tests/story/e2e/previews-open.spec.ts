import { expect, test } from '@playwright/test';

// Chromium alone knows interest invokers; elsewhere a mention is a plain link, as previews.spec.ts tests.
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

test('in print the definitions follow the text', async ({ page }) => {
  await page.goto('');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[popover]').first()).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('a long touch shows it', async ({ page, context }) => {
    await page.goto('');
    const link = page.locator('.prose a.actor[interestfor]').nth(2);
    await link.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await link.boundingBox())!;
    const session = await context.newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: x + width / 2, y: y + height / 2 }],
    });
    await expect(page.locator(`#${await link.getAttribute('interestfor')}`)).toBeVisible();
  });

  test('a tap leads to the definition', async ({ page }) => {
    await page.goto('');
    await page.locator('.prose a.term').nth(2).tap();
    await expect(page.locator(':target')).toBeInViewport();
    expect(new URL(page.url()).pathname).toBe('/glossary/');
  });
});

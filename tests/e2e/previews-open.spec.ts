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

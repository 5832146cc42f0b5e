import { expect, test } from '../../e2e/kept-page.ts';
import { withoutScripts } from '../../e2e/engines.ts';

test.describe('without JavaScript', () => {
  withoutScripts();

  test('a reader hides the judgements of a page, opens one in its place, and has them all back', async ({ page }) => {
    await page.goto('');
    const judgements = page.locator('.judgement > .said');
    const seen = () => judgements.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    const count = await seen();
    expect(count).toBeGreaterThan(0);
    await page.getByRole('radio', { name: 'Facts only' }).check();
    expect(await seen()).toBe(0);
    await page.getByRole('checkbox', { name: '1 judgement' }).first().check();
    expect(await seen()).toBe(1);
    await page.getByRole('radio', { name: 'All' }).check();
    expect(await seen()).toBe(count);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});

test('a screen reader is told of a judgement', async ({ page }) => {
  await page.goto('');
  const paragraph = page.locator('p:has(.judgement)').first();
  expect(await paragraph.ariaSnapshot()).toMatch(/Our judgement: ◇/);
});

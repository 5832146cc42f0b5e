import { expect, test } from './kept-page.ts';
import { PAGES } from './pages.ts';

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#site-main')).toBeFocused();
});

for (const path of PAGES) {
  test(`the keyboard reaches every link in order, and each is seen: /${path}`, async ({ page, browserName }) => {
    await page.goto(path);
    await expect(page.locator('form[hidden]')).toHaveCount(0);
    const expected = await page.evaluate((inFirefox) => {
      // Between two keys a slow machine opens previews, whose links are stops too.
      for (const link of document.querySelectorAll('[interestfor]')) link.removeAttribute('interestfor');
      const canStop = 'a[href], summary, select, input:not([type=radio]), input:checked, [tabindex="0"]';
      const stops = [...document.querySelectorAll<HTMLElement>(`${canStop}, .rail`)].filter((stop) => {
        // Firefox stops at a box that scrolls.
        if (stop.matches('.rail')) return inFirefox && stop.scrollHeight > stop.clientHeight;
        // A summary that is only a heading stays hidden; ways to share and cite show once their row is reached.
        const visibilityProperty = stop.matches('summary');
        return stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty });
      });
      stops.forEach((stop, index) => (stop.dataset['stop'] = String(index)));
      return Math.min(stops.length, 60);
    }, browserName === 'firefox');
    await page.evaluate(() => {
      document.addEventListener('focusin', ({ target }) => {
        const { dataset } = target as HTMLElement;
        const { outlineStyle } = getComputedStyle(target as HTMLElement);
        (document.body.dataset['reached'] as string) +=
          ` ${dataset['stop']}${outlineStyle === 'none' ? ' unseen' : ''}`;
      });
      document.body.dataset['reached'] = '';
    });
    for (let stop = 0; stop < expected; stop++) await page.keyboard.press('Tab');
    const reached = await page.locator('body').getAttribute('data-reached');
    expect(reached!.trim().split(' ')).toEqual(Array.from({ length: expected }, (_, stop) => String(stop)));
  });
}

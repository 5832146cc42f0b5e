import { expect, test, type Page } from '@playwright/test';

/** What a browser that keeps nothing does, before any script of a page: it refuses the whole storage, or has no room in it. */
const REFUSALS = {
  'is refused': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

/** Each choice that a script keeps: where it is made, and how. */
const CHOICES: [path: string, choose: (page: Page) => Promise<unknown>][] = [
  ['', (page) => page.locator('[name=theme][value=dark]').check()],
  ['search/', (page) => page.locator('form [type=checkbox]').uncheck()],
  ['history/', (page) => page.locator('[name=since]').evaluate((box: HTMLInputElement) => box.click())],
];

for (const [what, refuse] of Object.entries(REFUSALS))
  test(`where the storage ${what}, every choice is still made, and no script breaks`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(refuse);
    for (const [path, choose] of CHOICES) {
      await page.goto(path);
      await choose(page);
    }
    expect(errors).toEqual([]);
  });

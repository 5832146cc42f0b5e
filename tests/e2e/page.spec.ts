import { expect, test } from './kept-page.ts';
import { PAGES } from './pages.ts';

for (const path of PAGES) {
  test(`keeps its policy, asks no other host for anything, and says what it is: /${path}`, async ({
    page,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => void (request.url().startsWith(baseURL!) || foreign.push(request.url())));
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    await page.goto(path);
    // The icon of the error page is absolute, as its other links are.
    expect(foreign.filter((url) => !(path === '404.html' && url.endsWith('favicon.svg')))).toEqual([]);
    expect(errors.filter((text) => !(path === '404.html' && /favicon|ERR_|img-src/.test(text)))).toEqual([]);
    const first = await page.evaluate(() =>
      [...document.head.children].slice(0, 2).map((element) => element.outerHTML),
    );
    expect(first[0]).toContain('charset');
    expect(first[1]).toContain('Content-Security-Policy');
    await expect(page).toHaveTitle(/\S/);
    for (const name of [
      'meta[name=description]',
      'meta[property="og:title"]',
      'meta[property="og:description"]',
      'meta[property="og:url"]',
    ]) {
      expect(await page.locator(name).getAttribute('content')).toMatch(/\S/);
    }
    expect(await page.locator('h1').count()).toBe(1);
    if (path !== '404.html') {
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
        new RegExp(`^https://.*/${path}$`),
      );
    }
  });
}

import { expect, test } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { serve } from './server.ts';
import { PAGES } from './pages.ts';

for (const base of ['/', '/repo/', '/a/b/']) {
  test(`every link and fragment resolves when the site stands at ${base}`, async ({ page }) => {
    test.setTimeout(60_000);
    const server = await serve(base);
    const home = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
    const ids = new Map<string, Set<string>>();
    const links: { from: string; to: string }[] = [];
    const queue = [home];
    for (const url of queue) {
      const response = await page.goto(url);
      expect(response?.status(), url).toBe(200);
      if (!response?.headers()['content-type']?.startsWith('text/html')) continue;
      const found = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
      }));
      ids.set(url, new Set(found.ids));
      for (const to of found.links.filter((link) => new URL(link).host === new URL(home).host)) {
        links.push({ from: url, to });
        const [path] = to.split('#');
        if (!queue.includes(path!)) queue.push(path!);
      }
    }
    server.close();
    const dead = links.filter(({ to }) => {
      const [path, fragment] = to.split('#');
      return fragment !== undefined && !ids.get(path!)?.has(decodeURIComponent(fragment));
    });
    expect(dead).toEqual([]);
    for (const path of PAGES.filter((path) => path !== '404.html')) expect(queue).toContain(home + path);
  });
}

import { expect, test } from '@playwright/test';
import { axe } from './axe-page.ts';
import { skipMissingEngines } from './engines.ts';
import { PAGES } from './pages.ts';

skipMissingEngines();

for (const path of PAGES) {
  test(`axe finds nothing in Firefox: /${path}`, async ({ page }, { project }) => {
    test.setTimeout(120_000);
    const mode = project.name === 'firefox-dark' ? 'dark' : 'light';
    await page.goto(path);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(mode === 'dark');
    expect((await axe(page, mode)).violated).toEqual([]);
  });
}

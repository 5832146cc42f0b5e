import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './kept-page.ts';
import { builtStory, STORIES } from '../stories/build.ts';
import { axe } from './axe-page.ts';
import type { Mode } from './axe-reviewed.ts';
import { mainPages } from './main-pages.ts';
import { MODES } from './modes.ts';
import { serve } from './server.ts';

/** The modes in which what axe looks at may differ from story to story; the narrow one last, as its width is looked at too. */
const LOOKED_AT: Mode[] = ['light', 'dark', '320 px'];

for (const name of STORIES) {
  test.describe(`the story ${name}`, () => {
    let server: Server;
    let root: string;
    let pages: string[];

    test.beforeAll(async () => {
      const { dist } = builtStory(name);
      server = await serve('/', dist);
      root = `http://localhost:${(server.address() as AddressInfo).port}/`;
      pages = mainPages(dist);
    });

    test.afterAll(() => void server.close());

    test('axe finds nothing on any page, and each stays within its window at 320 px', async ({ page }) => {
      for (const path of pages) {
        await page.goto(root + path);
        for (const mode of LOOKED_AT) {
          await MODES[mode](page);
          expect((await axe(page, mode)).violated, `/${path}`).toEqual([]);
        }
        expect(await overflow(page), `/${path}`).toBeLessThanOrEqual(0);
      }
    });

    test('the print edition stays within its paper', async ({ page }) => {
      await page.setViewportSize({ width: 680, height: 960 });
      await page.goto(`${root}print/`);
      await page.emulateMedia({ media: 'print' });
      expect(await overflow(page), '/print/').toBeLessThanOrEqual(0);
      expect((await page.pdf({ format: 'A4', outline: true, tagged: true })).length).toBeGreaterThan(10_000);
    });
  });
}

/** How far a page sticks out of its window, in CSS pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator } from '@playwright/test';
import { expect, test } from './kept-page.ts';
import { builtStory } from '../stories/build.ts';
import { serve } from './server.ts';

/** The pages of a story, one of each kind, as they are heard: what a screen reader has of each, held in `heard/`. */
const PAGES = {
  article: '',
  timeline: 'timeline/event/',
  explainer: 'pilots/',
  claims: 'claims/pilot-post-2025/',
  figures: 'figures/',
  about: 'about/',
  corrections: 'corrections/',
};

/** The accessibility tree below an element, without where links lead. */
const heard = async (element: Locator) =>
  (await element.ariaSnapshot()).replace(/^ *- \/url: .*\n?/gm, '').trimEnd() + '\n';

let server: Server;
let root: string;

test.beforeAll(async () => {
  server = await serve('/', builtStory('three-reports').dist);
  root = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => void server.close());

for (const [name, path] of Object.entries(PAGES)) {
  test(`is heard as it was: ${name}`, async ({ page }) => {
    await page.goto(root + path);
    expect(await heard(page.locator('main'))).toMatchSnapshot(`${name}.txt`);
  });
}

test('what stands round every page is heard as it was', async ({ page }) => {
  await page.goto(`${root}about/`);
  expect(await heard(page.locator('body > header'))).toMatchSnapshot('header.txt');
  expect(await heard(page.locator('body > footer'))).toMatchSnapshot('footer.txt');
});

test('no picture is heard without words', async ({ page }) => {
  for (const path of Object.values(PAGES)) {
    await page.goto(root + path);
    expect((await page.locator('body').ariaSnapshot()).match(/^ *- img$/gm), `/${path}`).toBeNull();
  }
});

import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { DATA, DIST } from './pages.ts';

const LIBRARY = join(import.meta.dirname, '../../node_modules/@knight-lab/timelinejs/dist');
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

const { events } = JSON.parse(readFileSync(join(DIST, 'data/timeline.timelinejs.json'), 'utf8')) as {
  events: { unique_id: string; display_date: string; start_date: { day?: number }; text: { headline: string } }[];
};

/** A page that shows the export with TimelineJS, beside the site. @returns the requests that left it */
async function open(page: Page, baseURL: string, fragment: string): Promise<string[]> {
  const outside: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(baseURL)) outside.push(url);
  });
  await page.route('**/timelinejs/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/timelinejs/', '');
    if (path === '') return route.fulfill({ contentType: 'text/html', body: PAGE });
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return route.fulfill({ contentType: type, body: readFileSync(join(LIBRARY, path)) });
  });
  await page.goto(`timelinejs/${fragment}`);
  await page.locator('.tl-timemarker').first().waitFor({ state: 'attached' });
  return outside;
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>TimelineJS</title><link rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js"></script><div id="t" style="width: 1200px; height: 700px"></div>
<script>new TL.Timeline('t', '/data/timeline.timelinejs.json', { font: null, hash_bookmark: true, script_path: '/timelinejs/js/' })</script>`;

test('TimelineJS has a marker for every date, and asks nobody else for anything', async ({ page, baseURL }) => {
  const outside = await open(page, baseURL!, '');
  const markers = await page.locator('.tl-timemarker').evaluateAll((all) => all.map(({ id }) => id));
  expect(markers.sort()).toEqual(DATA.dates.map(({ id }: { id: string }) => `${id}-marker`).sort());
  await page.waitForTimeout(1000);
  expect(outside).toEqual([]);
});

const exact = events.find(({ start_date }) => start_date.day);
const vague = events.findLast(({ start_date }) => !start_date.day);

for (const event of [exact, vague]) {
  test(`#event-${event!.unique_id} opens the date, which says: ${event!.display_date}`, async ({ page, baseURL }) => {
    await open(page, baseURL!, `#event-${event!.unique_id}`);
    const slide = page.locator(`.tl-slide[id="${event!.unique_id}"]`);
    await expect(slide).toBeInViewport();
    await expect(slide.locator('.tl-headline-date')).toHaveText(event!.display_date);
    await expect(slide.locator('a')).toHaveAttribute('href', new RegExp(`#${event!.unique_id}$`));
  });
}

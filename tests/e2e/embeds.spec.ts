import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './kept-page.ts';
import { weigh } from '../build/built.ts';
import { elements } from '../checks/built.ts';
import { axe } from './axe-page.ts';
import { DATA, DIST } from './pages.ts';

const { articles, dates, actors, agreements, terms, claims, explainers, sources } = DATA;
const records = [articles[0].sections, dates, actors, agreements, terms, claims, sources];
const first: string[] = records.flatMap(([record]) => record?.id ?? []);
const wholes: string[] = [articles, explainers].flatMap(([text]) => text?.id ?? []);
/** Figures and tables: what of them there is, the content decides. */
const drawn = readdirSync(join(DIST, 'embed')).filter((id) => /^site-(fig|tracker|provisions)/.test(id));
const EMBEDS: string[] = [...first, ...wholes, ...drawn];

const MOST = 15_000;

for (const id of EMBEDS) {
  test(`${id} weighs little, needs no script, and leads to its place`, async ({ page, browserName }) => {
    const file = `embed/${id}/index.html`;
    expect(weigh(DIST, file)).toBeLessThanOrEqual(MOST);
    expect(elements(file).filter(({ tagName }) => tagName === 'script')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 560 });
    await page.goto(`embed/${id}/`);
    const { violated, unsure } = await axe(page, 'light');
    // In Firefox the box of an SVG reaches over all that is cut off, and axe is sure of nothing below.
    expect([...violated, ...(browserName === 'chromium' ? unsure : [])]).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const home = await page.locator('footer a').evaluate((link: HTMLAnchorElement) => link.href);
    await page.goto(home);
    if (!wholes.includes(id)) expect(new URL(home).hash).toBe(`#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeAttached();
  });
}

/** The longest of each kind, and the shortest. */
const ends = (all: { id: string; title?: string; text?: string; definition?: string }[]): string[] => {
  const length = ({ title = '', text = '', definition = '' }) => title.length + text.length + definition.length;
  const sorted = all.toSorted((a, b) => length(a) - length(b));
  return [sorted.at(0)?.id, sorted.at(-1)?.id].filter((id) => id !== undefined);
};

for (const id of new Set([...first, ...wholes, ...[dates, actors, agreements, terms, sources].flatMap(ends)])) {
  test(`the frame of ${id} holds the whole of it, and little more`, async ({ page, request }) => {
    const { width, height } = await (await request.get(`oembed/${id}.json`)).json();
    await page.setViewportSize({ width, height });
    await page.goto(`embed/${id}/`);
    const needed = await page.evaluate(() => {
      const { marginTop, marginBottom } = getComputedStyle(document.body);
      return document.body.offsetHeight + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom);
    });
    expect(needed).toBeLessThanOrEqual(height);
    expect(needed).toBeGreaterThan(height - 140);
  });
}

/** Opens a page of another origin with a frame in it, and waits until that is there or refused. */
async function framed(page: Page, address: string): Promise<() => void> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Elsewhere</title><iframe src="${address}" title="x" width="640" height="560"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return () => server.close();
}

test('what oEmbed gives to another site is shown there, and its links lead out of the frame', async ({
  page,
  baseURL,
  request,
}) => {
  const [id] = first;
  const share = await (await request.get(`s/${id}/`)).text();
  const [, answer] = /type="application\/json\+oembed"[^>]* href="https?:\/\/[^/]+\/([^"]+)"/.exec(share)!;
  const { html, type, version } = await (await request.get(answer!)).json();
  expect([version, type]).toEqual(['1.0', 'rich']);
  const [, path] = /^<iframe src="https?:\/\/[^/]+\/([^"]+)"/.exec(html)!;
  expect(path).toBe(`embed/${id}/`);
  const close = await framed(page, baseURL + path!);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('h1')).toBeVisible();
  const opened = page.context().waitForEvent('page');
  // Driven by BiDi, Firefox takes no mouse into the frame of another process.
  await frame.locator('footer a').evaluate((link) => (link as HTMLElement).click());
  await expect(await opened).toHaveURL(`${baseURL}${articles[0].url}#${id}`);
  close();
});

for (const path of ['', 'timeline/', 's/site-fig-overview/']) {
  test(`/${path} refuses to be framed`, async ({ page, baseURL }) => {
    const close = await framed(page, baseURL + path);
    await expect(page.frameLocator('iframe').locator('link[rel=canonical]')).toHaveCount(0);
    close();
  });
}

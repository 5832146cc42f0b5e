import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../browser.ts';
import { DATA, DIST } from '../e2e/pages.ts';
import { byHand } from './by-hand.ts';
import { serveSlowly, type Answer } from './slow-line.ts';

/**
 * `npm run bench:reader`: how soon a reader with a slow line and a slow machine sees something of a page, compared with the same text
 * written by hand, and with the page without its face. Milliseconds are those of this machine: only ratios are told.
 */
const ROUNDS = 31;
/** How much slower the reader's machine is than this one. */
const SLOWER = 4;
const SCREEN = { width: 390, height: 844 };
/** For what still moves after a page is loaded, in milliseconds. */
const REST = 500;

/** The front page, and the explainers, timeline and glossary. */
const PAGES = ['', ...DATA.explainers.map(({ url }: { url: string }) => url), 'timeline/', 'glossary/'];

/** How a page is sent, by the first part of its address. */
const WAYS: Record<string, (html: string) => string> = {
  ours: (html) => html,
  'by-hand': byHand,
  faceless,
};

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** What a visit saw: the first paint in milliseconds, and how much was shifted. */
type Visit = { paint: number; shift: number };

const server = await serveSlowly(answer);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const visits = new Map<string, Visit[]>();
for (let round = 1; round <= ROUNDS; round++) {
  console.log(`Round ${round} of ${ROUNDS}`);
  for (const path of PAGES)
    for (const way of inTurn(Object.keys(WAYS), round)) {
      const address = `${way}/${path}`;
      visits.set(address, [...(visits.get(address) ?? []), await visit(browser, address)]);
    }
}
console.table(Object.fromEntries(PAGES.map((path) => [`/${path}`, compared(path)])));
await browser.close();
server.close();

function answer(path: string): Answer | undefined {
  const [, way = '', ...rest] = path.split('/');
  const page = rest.join('/');
  const make = WAYS[way];
  if (make && PAGES.includes(page)) {
    const html = readFileSync(join(DIST, page, 'index.html'), 'utf8');
    return { type: 'text/html; charset=utf-8', bytes: Buffer.from(make(html)) };
  }
  const type = TYPES[extname(page)];
  return type && existsSync(join(DIST, page)) ? { type, bytes: readFileSync(join(DIST, page)) } : undefined;
}

/** The page without its face, under a policy that names the style which is left. */
function faceless(html: string): string {
  const without = html.replace(/@font-face{[^}]*}/g, '');
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(without)!;
  return without.replace(/(?<=sha256-)[\w+/]*=*/, createHash('sha256').update(style).digest('base64'));
}

/** Opens a page as somebody does who was never there. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: SCREEN });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${address}`);
  await page.waitForTimeout(REST);
  const seen = await page.evaluate(
    () =>
      new Promise<Visit>((resolve) => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]!.startTime;
        const shifts = (entries: PerformanceEntryList) =>
          entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
        new PerformanceObserver((list) => resolve({ paint, shift: shifts(list.getEntries()) })).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve({ paint, shift: 0 }), 200);
      }),
  );
  await context.close();
  return seen;
}

function compared(path: string): Record<string, string> {
  const paint = (way: string) => median(visits.get(`${way}/${path}`)!.map((one) => one.paint));
  const shift = Math.max(...visits.get(`ours/${path}`)!.map((one) => one.shift));
  return {
    'first paint, by hand = 1': (paint('ours') / paint('by-hand')).toFixed(2),
    'first paint, without the face = 1': (paint('ours') / paint('faceless')).toFixed(2),
    'layout shift': shift.toFixed(3),
  };
}

/** A list that begins with another item each round, so that none is always the first after a pause. */
function inTurn<Item>(list: readonly Item[], round: number): Item[] {
  const from = round % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

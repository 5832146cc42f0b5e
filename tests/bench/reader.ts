import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { readCorpus } from '../../src/corpus/read.ts';
import { findChromium } from '../browser.ts';
import { measure } from './builds/measure.ts';
import { newFolder, ourProject, ROOT } from './builds/projects.ts';
import { byHand } from './by-hand.ts';
import { serveSlowly, type Answer } from './slow-line.ts';

/**
 * `npm run bench:reader`: how soon a reader with a slow line and a slow machine sees something of a page, compared with the same text
 * written by hand, and with the page without its face, as the first page of a visit and as the second. Milliseconds are those of this machine:
 * only ratios are told. With `-- 100` it is not this site that is read but one of a hundred stories.
 */
const ROUNDS = 31;
/** How much slower the reader's machine is than this one. */
const SLOWER = 4;
const SCREEN = { width: 390, height: 844 };
/** For what still moves and is fetched after a page is loaded, in milliseconds. */
const REST = 1000;

/** The project whose site is read. */
const [stories] = process.argv.slice(2).map(Number);
const project = stories === undefined ? ROOT : ourProject(newFolder(), stories);
if (stories !== undefined) measure(project, ['src/build/build.ts']);
const dist = join(project, 'dist');
const [explainer] = readCorpus(join(project, 'content')).explainers;

/** The front page, the first explainer, the timeline and the glossary. */
const PAGES = ['', explainer!.url, 'timeline/', 'glossary/'];

/** How a page is sent, by the first part of its address. */
const WAYS: Record<string, (html: string) => string> = {
  ours: (html) => html,
  'by-hand': byHand,
  faceless,
};

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** What was seen of a page: the first paint in milliseconds, and how much was shifted. */
type Seen = { paint: number; shift: number };

const server = await serveSlowly(answer);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
/** By the way and the page, each after the other. */
const firsts = new Map<string, Seen[]>();
const seconds = new Map<string, Seen[]>();
for (let round = 1; round <= ROUNDS; round++) {
  console.log(`Round ${round} of ${ROUNDS}`);
  for (const [index, path] of PAGES.entries())
    for (const way of inTurn(Object.keys(WAYS), round)) {
      const next = PAGES[(index + 1) % PAGES.length]!;
      const [first, second] = await visit(browser, [`${way}/${path}`, `${way}/${next}`]);
      keep(firsts, `${way}/${path}`, first);
      keep(seconds, `${way}/${next}`, second);
    }
}
console.table(Object.fromEntries(PAGES.map((path) => [`/${path}`, compared(path)])));
await browser.close();
server.close();
if (project !== ROOT) rmSync(project, { recursive: true });

function answer(path: string): Answer | undefined {
  const [, way = '', ...rest] = path.split('/');
  const page = rest.join('/');
  const make = WAYS[way];
  if (make && PAGES.includes(page)) {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    return { type: 'text/html; charset=utf-8', bytes: Buffer.from(make(html)) };
  }
  const type = TYPES[extname(page)];
  return type && existsSync(join(dist, page)) ? { type, bytes: readFileSync(join(dist, page)) } : undefined;
}

/** The page without its face, and the script that asks for it, under a policy that names the style which is left. */
function faceless(html: string): string {
  const without = html
    .replace(/@media \(scripting:none\){(@font-face{[^}]*})*}/, '')
    .replace(/<script>.*?<\/script>/s, '');
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(without)!;
  return without.replace(/(?<=sha256-)[\w+/]*=*/, createHash('sha256').update(style).digest('base64'));
}

/** Opens a page as somebody does who was never there, and then another. */
async function visit(browser: Browser, [first, second]: [string, string]): Promise<[Seen, Seen]> {
  const at = (address: string) => `http://localhost:${(server.address() as AddressInfo).port}/${address}`;
  const context = await browser.newContext({ viewport: SCREEN });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(at(first));
  const seen = await look(page);
  await page.goto(at(second), { referer: at(first) });
  const then = await look(page);
  await context.close();
  return [seen, then];
}

async function look(page: Page): Promise<Seen> {
  await page.waitForTimeout(REST);
  return await page.evaluate(
    () =>
      new Promise<Seen>((resolve) => {
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
}

function keep(seen: Map<string, Seen[]>, address: string, one: Seen): void {
  seen.set(address, [...(seen.get(address) ?? []), one]);
}

function compared(path: string): Record<string, string> {
  const ours = `ours/${path}`;
  // Of one round: the machine is slower in some than in others.
  const times = (seen: Map<string, Seen[]>, way: string) => {
    const theirs = seen.get(`${way}/${path}`)!;
    return median(seen.get(ours)!.map(({ paint }, round) => paint / theirs[round]!.paint)).toFixed(2);
  };
  const shift = Math.max(...[firsts, seconds].flatMap((seen) => seen.get(ours)!).map((one) => one.shift));
  return {
    'first paint, by hand = 1': times(firsts, 'by-hand'),
    'first paint, without the face = 1': times(firsts, 'faceless'),
    'the same, as second page': times(seconds, 'faceless'),
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

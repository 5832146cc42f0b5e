import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../../browser.ts';
import { DIST, MAIN_PAGES } from '../../e2e/pages.ts';
import { serve } from '../../e2e/server.ts';
import { newFolder } from '../builds/projects.ts';
import { install } from '../install.ts';

/**
 * `npm run bench:lighthouse [-- timeline/ …]`: what Lighthouse gives the pages of `dist/`, or those named, on a phone and on a desktop,
 * of 100. Says what each point was taken off for. A busy machine costs performance.
 */
type Audit = { id: string; score: number | null; displayValue?: string };
type Category = { title: string; score: number; auditRefs: { id: string; weight: number }[] };
type Report = { lhr: { categories: Record<string, Category>; audits: Record<string, Audit> } };

const folder = newFolder();
const packages = install(import.meta.dirname, folder);
const load = (path: string) => import(pathToFileURL(join(packages, path)).href);
const { default: lighthouse, desktopConfig } = await load('lighthouse/core/index.js');
const { launch } = await load('chrome-launcher/dist/index.js');
const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu'];
const chrome = await launch({ chromePath: findChromium(), chromeFlags });
const server = await serve('/', DIST, true);
const { port } = server.address() as AddressInfo;
const asked = process.argv.slice(2);
for (const path of asked.length > 0 ? asked : MAIN_PAGES)
  for (const [screen, config] of Object.entries({ phone: undefined, desktop: desktopConfig })) {
    const options = { port: chrome.port, logLevel: 'error' };
    const { lhr } = (await lighthouse(`http://localhost:${port}/${path}`, options, config)) as Report;
    const marks = Object.values(lhr.categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
    console.log([`/${path} ${screen}: ${marks.join(', ')}`, ...lost(lhr)].join('\n  '));
  }
await chrome.kill();
server.close();
rmSync(folder, { recursive: true });

/** What points were taken off for. */
function lost({ categories, audits }: Report['lhr']): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return counted.flatMap(({ id }) => {
    const { score, displayValue = '' } = audits[id]!;
    return score === null || score === 1 ? [] : [`${id}: ${score} ${displayValue}`.trim()];
  });
}

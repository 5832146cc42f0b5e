import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { content } from '../../../src/build/folders.ts';
import { anchors } from '../../../src/model/anchors.ts';
import { printChapters } from '../../../src/views/print-chapters.ts';
import { readableAddress } from '../../../src/views/readable-address.ts';
import { hasProgram } from '../../browser.ts';
import { DATA, DIST } from '../../e2e/pages.ts';
import { letters, missing, sheets } from '../../e2e/paper.ts';
import { piecesOfMain } from '../../e2e/pieces.ts';
import { corpus } from './corpus.ts';

const FILE = join(DIST, 'print/index.html');
const LEDGER: { id: string; page: string }[] = JSON.parse(readFileSync(join(content, 'permalinks.json'), 'utf8'));
const MARGIN = 51;
/** Fewer letters leave a sheet nearly empty. */
const LITTLE = 100;
const groups = printChapters(corpus);

test('is read from a disk without another file and without scripts', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'what a file on a disk asks for');
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(pathToFileURL(FILE).href, { waitUntil: 'networkidle' });
  expect(asked).toEqual([pathToFileURL(FILE).href]);
  expect(await page.locator('script').count()).toBe(0);
});

test('leads to places of its own or to other sites, and holds every published anchor', async ({ page }) => {
  await page.goto(pathToFileURL(FILE).href);
  const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
  const hrefs = await page
    .locator('a, area')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? 'none'));
  expect(hrefs.length).toBeGreaterThan(1000);
  expect(
    hrefs.filter((href) =>
      href.startsWith('#') ? !ids.has(decodeURIComponent(href.slice(1))) : !/^(https?:\/\/|mailto:)/.test(href),
    ),
  ).toEqual([]);
  // Views of the timeline and histories are not printed, the lanes stand where their story is told, and the list of what is known is no more.
  const left = [anchors.view, anchors.figure('lanes'), anchors.statements('known')];
  const printed = LEDGER.filter(({ id, page }) => !left.includes(id) && !page.startsWith('history/'));
  expect(printed.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
});

test('holds all that its pages tell', async ({ page }) => {
  await page.goto(pathToFileURL(FILE).href);
  const whole = (await page.evaluate(piecesOfMain)).join('\n');
  for (const { address } of groups.flat()) {
    await page.goto(`/${address}`);
    const pieces = await page.evaluate(piecesOfMain);
    expect(pieces.length).toBeGreaterThan(2);
    expect(missing(pieces, whole), address).toEqual([]);
  }
});

for (const format of ['A4', 'Letter'])
  test(`as a PDF it has bookmarks, links that lead on, and every name and title: ${format}`, async ({
    page,
    browserName,
  }, info) => {
    test.skip(browserName !== 'chromium', 'bookmarks');
    test.skip(!hasProgram('pdftotext'), 'pdftotext');
    await page.goto(pathToFileURL(FILE).href);
    const path = info.outputPath('site.pdf');
    const pdf = (await page.pdf({ path, format, outline: true, tagged: true })).toString('latin1');
    expect(pdf).toMatch(/\/Outlines \d+ 0 R/);
    expect(pdf.match(/\/Subtype \/Link/g)!.length).toBeGreaterThan(1000);

    // A destination is named where a link of the document leads to it.
    const { stdout } = spawnSync('pdfinfo', ['-dests', path], { encoding: 'utf8' });
    const places = new Set([...stdout.matchAll(/"(.+)"$/gm)].map(([, name]) => name!));
    const linked = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')!.slice(1)),
      );
    expect([...new Set(linked)].filter((id) => !places.has(id))).toEqual([]);

    const [width, height] = /\/MediaBox \[0 0 (\d+)\S* (\d+)/.exec(pdf)!.slice(1).map(Number);
    const heads = sheets(path, [0, 0, width!, MARGIN]).map(letters);
    expect([...new Set(heads)]).toEqual(
      groups.map((group) => letters(group.map(({ label }) => label).join('') + corpus.edition.title)),
    );
    const told = sheets(path, [0, MARGIN, width!, height! - 2 * MARGIN]);
    expect(told.filter((text) => letters(text).length < LITTLE)).toEqual([]);
    const text = letters(told.join('\n'));
    const { dates, actors, terms, agreements, claims, sources } = DATA as Record<string, Record<string, string>[]>;
    const entries = [...actors!, ...terms!, ...agreements!];
    const words = [...dates!, ...sources!]
      .map(({ title }) => title)
      .concat(
        corpus.sources.flatMap(({ URL }) => (URL ? [readableAddress(URL) ?? URL] : [])),
        entries.flatMap(({ name, definition }) => [name, definition]),
        claims!.map(({ says }) => says),
      );
    expect(words.filter((one) => !one || !text.includes(letters(one)))).toEqual([]);
  });

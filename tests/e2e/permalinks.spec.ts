import { expect, test } from './kept-page.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read.ts';
import { printLedger } from '../../src/permalinks/ledger.ts';
import { skipMissingEngines, withoutScripts } from './engines.ts';
import { serve } from './server.ts';

skipMissingEngines();
test.describe.configure({ mode: 'default' });

const ROOT = join(import.meta.dirname, '../..');
let server: Server;
let home: string;
let outDir: string;

/** A site that was published once, then edited: an id renamed with an heir, paragraphs merged, a page moved. */
test.beforeAll(async () => {
  const content = mkdtempSync(join(tmpdir(), 'edited-'));
  cpSync(join(ROOT, 'tests/corpora/base'), content, { recursive: true });
  const article = join(content, 'articles/talks.md');
  const more = '\nThe two sides gave no date for the end of the talks.\n';
  writeFileSync(article, readFileSync(article, 'utf8') + more);
  writeFileSync(join(content, 'permalinks.json'), printLedger(readCorpus(content).permalinks));

  const edited = readFileSync(article, 'utf8')
    .replace('{#what-was-agreed}', '{#the-agreement}')
    .replace('published: ', 'retired: [{id: what-was-agreed, heir: the-agreement}]\npublished: ')
    .replace(`treaty.\n${more}`, `treaty. ${more.trim()}\n`);
  writeFileSync(article, edited);
  const explainer = join(content, 'explainers/rva.md');
  writeFileSync(explainer, readFileSync(explainer, 'utf8').replace('section:what-was-agreed', 'section:the-agreement'));
  renameSync(explainer, join(content, 'explainers/access.md'));

  outDir = join(ROOT, `test-results/edited-${process.pid}`);
  const env = { ...process.env, CONTENT_DIR: content };
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/build/astro.ts'), 'build', '--outDir', outDir],
    { env, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  server = await serve('/', outDir);
  home = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  // In an engine that is missing nothing was built.
  if (!server) return;
  server.close();
  rmSync(outDir, { recursive: true, force: true });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    if (!javaScriptEnabled) withoutScripts();

    test('a retired id lands at its heir', async ({ page }) => {
      await page.goto(`${home}#what-was-agreed`);
      await expect(page.locator('div', { has: page.locator(':target') }).last()).toContainText('What was agreed');
      await expect(page.locator('#the-agreement')).toBeInViewport();
    });

    test('the anchor of a paragraph that was merged lands where its words are', async ({ page }) => {
      await page.goto(`${home}#p-two-sides-gave-date`);
      await expect(page.locator(':target').locator('xpath=ancestor-or-self::p')).toContainText('no date for the end');
    });
  });
}

test('a moved page keeps its address and carries the fragment', async ({ page }) => {
  await page.goto(`${home}rva/#what-is-it`);
  await page.waitForURL('**/access/#what-is-it');
  await expect(page.locator('#what-is-it')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  withoutScripts();
  test('the old address of a moved page lands at a link to the new one', async ({ page }) => {
    await page.goto(`${home}rva/#what-is-it`);
    await expect(page.locator(':target a')).toHaveAttribute('href', '../access/#what-is-it');
  });
});

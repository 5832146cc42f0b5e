import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

test('dev shows a mistake in the browser and the terminal, and a fix reloads the page', async ({ page }) => {
  const content = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync(join(ROOT, 'tests/corpora/base'), content, { recursive: true });
  const env = { ...process.env, CONTENT_DIR: content };
  const server = spawn(process.execPath, [join(ROOT, 'src/build/astro.ts'), 'dev'], { env, detached: true });
  let terminal = '';
  server.stdout.on('data', (data) => (terminal += data));
  server.stderr.on('data', (data) => (terminal += data));
  try {
    const address = () => /http:\S+/.exec(terminal)?.[0];
    await expect.poll(address).toBeTruthy();
    await page.goto(address()!);
    await expect(page.locator('h1')).toHaveText('Two states open talks');
    const announced = await page
      .locator('link[rel=alternate]')
      .evaluateAll((all: HTMLLinkElement[]) =>
        Promise.all(
          all.map(
            async ({ href }) => `${(await fetch(new URL(new URL(href).pathname, location.href))).status} ${href}`,
          ),
        ),
      );
    expect(announced.length).toBeGreaterThan(0);
    expect(announced.filter((answer) => !answer.startsWith('200'))).toEqual([]);
    const article = join(content, 'articles/talks.md');
    const sound = readFileSync(article, 'utf8');
    writeFileSync(article, sound.replace('(actor:florin)', '(actor:flroin)'));
    const said = 'Unexpected actor `flroin`, expected the id of a known actor; did you mean `florin`?  [unknown-actor]';
    await expect(page.locator('vite-error-overlay')).toContainText(said.replaceAll('`', ''));
    expect(terminal).toContain(said);
    expect(terminal).not.toContain('Stack trace');
    writeFileSync(article, sound.replace('Two states open talks', 'Two states open their talks'));
    await expect(page.locator('main h1')).toHaveText('Two states open their talks');
  } finally {
    process.kill(-server.pid!);
  }
});

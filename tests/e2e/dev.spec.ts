import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PORT = 4398;

test('dev shows a mistake in the browser and the terminal, and a fix reloads the page', async ({ page }) => {
  test.setTimeout(90_000);
  const content = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync(join(ROOT, 'tests/corpora/base'), content, { recursive: true });
  const env = { ...process.env, CONTENT_DIR: content };
  const server = spawn(process.execPath, [join(ROOT, 'src/build/astro.ts'), 'dev', '--port', String(PORT)], {
    env,
    detached: true,
  });
  let terminal = '';
  server.stdout.on('data', (data) => (terminal += data));
  server.stderr.on('data', (data) => (terminal += data));
  try {
    await expect.poll(() => terminal, { timeout: 30_000 }).toContain('watching');
    await page.goto(`http://localhost:${PORT}/`);
    await expect(page.locator('h1')).toHaveText('Two states open talks');
    const article = join(content, 'articles/talks.md');
    const sound = readFileSync(article, 'utf8');
    writeFileSync(article, sound.replace('(actor:france)', '(actor:frnace)'));
    const said = 'Unexpected actor `frnace`, expected the id of a known actor; did you mean `france`?  [unknown-actor]';
    await expect(page.locator('vite-error-overlay')).toContainText(said, { timeout: 20_000 });
    expect(terminal).toContain(said);
    writeFileSync(article, sound.replace('Two states open talks', 'Two states open their talks'));
    await expect(page.locator('main h1')).toHaveText('Two states open their talks', { timeout: 20_000 });
  } finally {
    process.kill(-server.pid!);
  }
});

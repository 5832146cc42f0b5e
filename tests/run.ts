import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, installPrograms } from './browser.ts';

/** `npm test`: builds the site, runs Vitest and Playwright, and counts what their own reports say. */
const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'reports-'));

const browser = findChromium();
if (!browser) {
  console.error('No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
  process.exit(1);
}
installPrograms();

const sound = [
  run('astro', 'check'),
  run('prettier', '--check', '--log-level', 'warn', '.'),
  run('node', 'src/build/build.ts'),
  run(
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, 'vitest.json')}`,
  ),
  run('playwright', 'test', '--config', 'tests/playwright.config.ts'),
].every(Boolean);

const vitest = report('vitest.json');
const playwright = report('playwright.json').stats ?? {};
const passed = (vitest.numPassedTests ?? 0) + (playwright.expected ?? 0) + (playwright.flaky ?? 0);
const failed = (vitest.numFailedTests ?? 0) + (playwright.unexpected ?? 0);
const skipped = (vitest.numPendingTests ?? 0) + (playwright.skipped ?? 0);
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = sound && failed === 0 && passed > 0 ? 0 : 1;

/** @returns whether the command ended well */
function run(command: string, ...args: string[]): boolean {
  const env = { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json') };
  return (
    spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

function report(name: string): Record<string, any> {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'));
  } catch {
    return {};
  }
}

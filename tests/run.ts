import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findChromium, installPrograms } from './browser.ts';
import { EMPTY, type Tally } from './reporters/tally.ts';

/** `npm test`: builds the site, holds types, format and all tests against it, and counts them. Only what fails is printed in full. */
const root = join(import.meta.dirname, '..');
const SECONDS_BETWEEN_LINES = 10;

const browser = findChromium();
if (!browser) {
  console.error('No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
  process.exit(1);
}
installPrograms();

const env = {
  ...process.env,
  CHROMIUM_PATH: browser,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
};

const tallies: Tally[] = [];
const running = new Map<string, Tally>();
const progress = setInterval(tell, SECONDS_BETWEEN_LINES * 1000);
const lint = run('Types', 'astro check').then(() => run('Format', 'prettier --check --log-level warn .'));
await run('Build', 'node src/build/build.ts');
await Promise.all([lint, run('Vitest', 'vitest run --config tests/vitest.config.ts')]);
await run('Playwright', 'playwright test --config tests/playwright.config.ts');
clearInterval(progress);

const passed = sum(tallies.map((tally) => tally.passed));
const failed = sum(tallies.map((tally) => tally.failed));
const reasons = tallies.flatMap((tally) => Object.entries(tally.skipped));
const skipped = sum(reasons.map(([, count]) => count));
if (skipped) console.log(`\nSkipped for want of: ${reasons.map(([name, count]) => `${name} (${count})`).join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a command, counts its tests or else itself as one, and prints what it said if it ended badly. */
async function run(name: string, command: string): Promise<void> {
  const [program, ...args] = command.split(' ');
  const start = Date.now();
  running.set(name, EMPTY);
  console.log(`${name} …`);
  const child = spawn(program!, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (part) => (said += part));
  child.on('message', (tally: Tally) => running.set(name, tally));
  const code = await new Promise((resolve) => child.on('close', resolve).on('error', resolve));
  const tally = running.get(name)!;
  running.delete(name);
  const sound = code === 0;
  if (!sound) console.log(said);
  console.log(`${name}: ${sound ? 'done' : 'failed'} after ${Math.round((Date.now() - start) / 1000)} s`);
  if (tally.total === 0) tallies.push({ ...tally, passed: Number(sound), failed: Number(!sound) });
  else tallies.push({ ...tally, failed: tally.failed || Number(!sound) });
}

/** Says what is running, and how far it is. */
function tell(): void {
  const parts = [...running].map(([name, { done, total }]) => (total ? `${name} ${done}/${total}` : name));
  console.log(`${parts.join(', ')} …`);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

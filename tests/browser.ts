import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** The shell is the same engine without a window's parts, and takes a third of the processor. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where Debian keeps Firefox ESR, which Playwright drives by BiDi. */
export const FIREFOX = '/usr/bin/firefox-esr';

/** What browsers are started with: fonts of ours, and caches that need no home. */
export const BROWSER_ENV = {
  ...process.env,
  FONTCONFIG_FILE: join(import.meta.dirname, 'fonts/fonts.conf'),
  XDG_CACHE_HOME: join(tmpdir(), `browser-cache-${userInfo().uid}`),
} as Record<string, string>;

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, the system's, Playwright's own download, or one
 * that apt-get installs when we are root on Debian. Undefined where there is none to be had.
 */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const installed = () => SYSTEM.find((path) => existsSync(path));
  const downloaded = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  return (
    installed() ??
    downloaded() ??
    (run('playwright', 'install', 'chromium'), downloaded()) ??
    (aptInstall('chromium-headless-shell'), installed())
  );
}

/** Programs that some checks call, and the Debian packages that hold them. */
const PROGRAMS = {
  java: 'default-jre-headless',
  w3m: 'w3m',
  pdftotext: 'poppler-utils',
  nginx: 'libnginx-mod-http-brotli-static',
  caddy: 'caddy',
  python3: 'python3',
  xmllint: 'libxml2-utils',
};

/** Whether the machine has a program. The checks that need a missing one are skipped. */
export function hasProgram(program: keyof typeof PROGRAMS): boolean {
  return spawnSync(program, ['-version'], { stdio: 'ignore', timeout: 20_000 }).error === undefined;
}

/** Installs the programs that are missing, where that is possible. */
export function installPrograms(): void {
  const missing = (Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[]).filter((program) => !hasProgram(program));
  if (missing.length > 0) aptInstall(...missing.map((program) => PROGRAMS[program]));
}

/** Installs a Debian package when we are root there, and otherwise does nothing. */
export function aptInstall(...packages: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', ...packages);
}

function run(command: string, ...args: string[]): void {
  spawnSync(command, args, { stdio: 'ignore', timeout: 240_000 });
}

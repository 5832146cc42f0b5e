import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { BROWSER_ENV } from '../../browser.ts';
import setUpFonts from '../../fonts/set-up.ts';
import { freePort } from '../../hosting/site.ts';

/** What drives WebKitGTK, and a screen for it: Debian has them in `webkit2gtk-driver` and `xvfb`. */
const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** What the machine lacks to drive WebKitGTK. */
export const missingWebKit = (): string[] => [DRIVER, SCREEN, BROWSER].filter((path) => !existsSync(path));

/** Opens WebKitGTK on a screen of its own, and closes both after use. */
export async function inWebKit<Result>(use: (driver: WebDriver) => Promise<Result>): Promise<Result> {
  await setUpFonts();
  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstWords(screen);
  const port = await freePort();
  const env = {
    ...BROWSER_ENV,
    DISPLAY: `:${number}`,
    // Within a container there is no sandbox to be had.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const server = spawn(DRIVER, ['-p', String(port)], { env, stdio: 'ignore' });
  try {
    const driver = await session(`http://127.0.0.1:${port}`);
    return await use(driver).finally(() => driver.quit());
  } finally {
    server.kill();
    screen.kill();
  }
}

function firstWords({ stdio }: ChildProcess): Promise<string> {
  return new Promise((resolve) => stdio[3]!.once('data', (words: Buffer) => resolve(String(words).trim())));
}

async function session(url: string): Promise<WebDriver> {
  for (let tries = 0; tries < 100 && !(await fetch(`${url}/status`).catch(() => undefined)); tries++)
    await new Promise((resolve) => setTimeout(resolve, 200));
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] },
  });
  return new Builder().usingServer(url).withCapabilities(wanted).build();
}

import { existsSync } from 'node:fs';
import { chromium, firefox, type Browser } from '@playwright/test';
import { BROWSER_ENV, FIREFOX, findChromium } from '../browser.ts';
import setUpFonts from '../fonts/set-up.ts';
import { inWebKit, missingWebKit } from './webkit/driver.ts';

/** A window of a browser: it goes to an address, and runs the body of a function there. */
export type Window = { open: (url: string) => Promise<void>; run: (body: string) => Promise<unknown> };

/** A browser: what it lacks to run here, and how a window of it is used. */
export type Engine = {
  name: string;
  missing: string[];
  use: <Result>(act: (window: Window) => Promise<Result>) => Promise<Result>;
};

/** All three engines that there are, as Debian has them. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    missing: [],
    use: (act) =>
      played(
        () =>
          chromium.launch({
            executablePath: findChromium(),
            args: ['--no-sandbox', '--disable-gpu'],
            env: BROWSER_ENV,
          }),
        act,
      ),
  },
  {
    name: 'Firefox ESR',
    missing: existsSync(FIREFOX) ? [] : [FIREFOX],
    use: (act) =>
      played(() => firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX, env: BROWSER_ENV }), act),
  },
  {
    name: 'WebKitGTK',
    missing: missingWebKit(),
    use: (act) =>
      inWebKit((driver) => act({ open: (url) => driver.get(url), run: (body) => driver.executeScript(body) })),
  },
];

async function played<Result>(
  launch: () => Promise<Browser>,
  act: (window: Window) => Promise<Result>,
): Promise<Result> {
  await setUpFonts();
  const browser = await launch();
  const page = await browser.newPage();
  const open = async (url: string) => void (await page.goto(url));
  return act({ open, run: (body) => page.evaluate(`(() => {${body}})()`) }).finally(() => browser.close());
}

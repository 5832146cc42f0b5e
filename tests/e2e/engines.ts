import { existsSync } from 'node:fs';
import { test } from '@playwright/test';
import { FIREFOX } from '../browser.ts';

/** Skips the tests of a file in engines that the machine lacks. */
export function skipMissingEngines(): void {
  test.skip(({ browserName }) => browserName === 'firefox' && !existsSync(FIREFOX), 'Firefox ESR');
}

/** Leaves the tests of a file to Chromium. @param why what they ask that Firefox or its driver does not tell */
export function onlyChromium(why: string): void {
  test.skip(({ browserName }) => browserName !== 'chromium', why);
}

/** Switches scripts off. Firefox, driven by BiDi, ignores the option, so the only script of the site is withheld from it too. */
export function withoutScripts(): void {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(({ page }) => page.route('**/*.js', (route) => route.abort()));
}

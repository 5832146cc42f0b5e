import { existsSync } from 'node:fs';
import { test } from '@playwright/test';
import { FIREFOX } from '../browser.ts';

/** Skips the tests of a file in engines that the machine lacks. */
export function skipMissingEngines(): void {
  test.skip(({ browserName }) => browserName === 'firefox' && !existsSync(FIREFOX), 'Firefox ESR is not installed');
}

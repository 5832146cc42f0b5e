import type { Page } from '@playwright/test';
import type { Mode } from './axe-reviewed.ts';

const PLAIN = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;
const WIDE = { width: 1280, height: 800 };

/** The ways in which a page is read, each reached from the one before without loading it again. */
export const MODES: Record<Mode, (page: Page) => Promise<void>> = {
  light: (page) => show(page, {}),
  dark: (page) => show(page, { colorScheme: 'dark' }),
  'forced colours': (page) => show(page, { forcedColors: 'active' }),
  print: (page) => show(page, { media: 'print' }),
  '320 px': (page) => show(page, {}, { width: 320, height: 800 }),
  '200 % text': async (page) => {
    await show(page, {});
    await enlargeText(page);
  },
};

async function show(page: Page, media: Parameters<Page['emulateMedia']>[0], size = WIDE): Promise<void> {
  await page.emulateMedia({ ...PLAIN, ...media });
  await page.setViewportSize(size);
}

/** Twice the size of text that the browser would give by itself. The policy of the page lets a test set this, not add styles. */
export async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
}

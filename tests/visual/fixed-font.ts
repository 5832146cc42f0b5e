import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const { resolve } = createRequire(import.meta.url);
const WEIGHTS = { 400: 'Regular', 700: 'Bold' } as const;
const FACES = Object.keys(WEIGHTS).map(
  (weight) => `@font-face { font-family: Fixed; font-weight: ${weight}; src: url('/fixed-${weight}.ttf'); }`,
);
const STYLE = `${FACES.join('\n')}\n*, ::before, ::after { font-family: Fixed, serif !important; }`;

/** Sets everything in one font that comes with the project, so that pictures do not depend on those of the machine. */
export async function setFixedFont(page: Page): Promise<void> {
  for (const [weight, name] of Object.entries(WEIGHTS)) {
    const path = resolve(`@expo-google-fonts/noto-serif-jp/${weight}${name}/NotoSerifJP_${weight}${name}.ttf`);
    await page.route(`**/fixed-${weight}.ttf`, (route) => route.fulfill({ path, contentType: 'font/ttf' }));
  }
  await page.addStyleTag({ content: STYLE });
  const faces = await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    return (await document.fonts.ready, [...document.fonts].map(({ status }) => status));
  });
  if (faces.join() !== 'loaded,loaded') throw new Error(`the fixed font is not there: ${faces}`);
}

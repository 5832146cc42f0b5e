import { expect, test } from './kept-page.ts';
import { axe, type Found } from './axe-page.ts';
import type { Mode } from './axe-reviewed.ts';
import { onlyChromium } from './engines.ts';
import { MODES } from './modes.ts';
import { DATA, PAGES } from './pages.ts';

onlyChromium('modes, which BiDi does not switch: axe-firefox.spec.ts looks at these pages');

for (const path of [...PAGES, `cite/${DATA.dates[0].id}/`]) {
  test(`axe finds nothing in any mode: /${path}`, async ({ page }) => {
    await page.goto(path);
    const found: Found[] = [];
    for (const [mode, enter] of Object.entries(MODES)) {
      await enter(page);
      found.push(await axe(page, mode as Mode));
    }
    expect(found.flatMap(({ violated }) => violated)).toEqual([]);
    expect(found.flatMap(({ unsure }) => unsure)).toEqual([]);
  });
}

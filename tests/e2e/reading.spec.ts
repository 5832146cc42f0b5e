import { expect, test } from './kept-page.ts';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hasProgram } from '../browser.ts';
import { DIST, MAIN_PAGES } from './pages.ts';

/** What the text browser puts round words that were taken out or in. */
const MARKED = /\[(DEL|INS):|:(DEL|INS)\]/g;

test.use({ viewport: { width: 390, height: 800 } });

for (const path of MAIN_PAGES) {
  test(`a text browser reads in the order of the screen: /${path}`, async ({ page }) => {
    test.skip(!hasProgram('w3m'), 'w3m');
    await page.goto(path);
    const starts = (await page.evaluate(startsInOrderOfScreen)).map(letters).filter(Boolean);
    const dump = letters(
      spawnSync('w3m', ['-dump', '-cols', '200', '-T', 'text/html', '-O', 'UTF-8', join(DIST, path, 'index.html')], {
        encoding: 'utf8',
      }).stdout.replace(MARKED, ''),
    );
    let at = 0;
    const astray = starts.filter((start) => {
      const found = dump.indexOf(start, at);
      at = found < 0 ? at : found + start.length;
      return found < 0;
    });
    expect(starts.length).toBeGreaterThan(0);
    expect(astray).toEqual([]);
  });

  test(`says the same without styles and without scripts: /${path}`, async ({ page, unscripted }) => {
    await page.goto(path);
    const styled = await page.evaluate(textOfMain);
    await page.evaluate(() => [...document.styleSheets].forEach((sheet) => (sheet.disabled = true)));
    expect(words(await page.evaluate(textOfMain))).toEqual(words(styled));

    await unscripted.goto(path);
    expect(words(await unscripted.evaluate(textOfMain))).toEqual(words(styled));
  });
}

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);

/** Runs in the page: how each heading, paragraph and item begins, from the top of the screen to its foot. */
function startsInOrderOfScreen(): string[] {
  const blocks = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, p, li, dt, dd)')]
    .filter((block) => block.checkVisibility() && !block.closest('table') && !block.querySelector('p, li, dl, h3'))
    .map((block) => ({
      box: block.getBoundingClientRect(),
      text: block.innerText.trim().split(/\s+/).slice(0, 6).join(' '),
    }));
  const down = blocks.toSorted((a, b) => a.box.top - b.box.top);
  const rows: (typeof down)[] = [];
  for (const block of down) {
    const row = rows.at(-1);
    if (row && block.box.top < row[0]!.box.bottom - 6) row.push(block);
    else rows.push([block]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box.left - b.box.left).map(({ text }) => text));
}

/** Runs in the page: what can be read, with everything unfolded, but for previews, what shows when it is pointed at, labels of figures, which have as much room as the screen, and the form of the search, which nothing but a script answers. */
function textOfMain(): string {
  document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', ''));
  document
    .querySelectorAll(
      'main .previews, main [popover], main svg, main .map .wide, main .share, main .cite, main form, main .moved',
    )
    .forEach((spare) => spare.remove());
  return document.querySelector('main')!.innerText;
}

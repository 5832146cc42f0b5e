import type { Page } from '@playwright/test';
import { expect, test } from '../../e2e/kept-page.ts';
import { anchors } from '../../../src/model/anchors.ts';
import { siteAddress } from '../../../src/build/address.ts';
import { sectionOf } from '../../../src/views/pages.ts';
import { hasProgram } from '../../browser.ts';
import { onlyChromium } from '../../e2e/engines.ts';
import { MAIN_PAGES } from '../../e2e/pages.ts';
import { letters, missing, sheets } from '../../e2e/paper.ts';
import { piecesOfMain } from '../../e2e/pieces.ts';
import { corpus } from './corpus.ts';

/** Sizes in points, and the margin that the styles set above and below: 18 mm. */
const PAPER = { A4: [595, 842], Letter: [612, 792] } as const;
const MARGIN = 51;
/** Fewer letters leave a sheet nearly empty. */
const LITTLE = 100;

/** Letters of a paragraph that stand on one sheet, as two lines at least stay together. */
const LAST = 40;

/** Pages with notes and definitions. */
const NOTED = ['', 'raa/'];
/** Pages whose links to sources have the sign of the source behind them. */
const SIGNED = [...NOTED, 'claims/'];

onlyChromium('margins with words, which Firefox does not print: paper-firefox.spec.ts looks at its paper');
test.skip(!hasProgram('pdftotext'), 'pdftotext');

for (const path of MAIN_PAGES)
  test(`is whole on paper, and each sheet says what it is: /${path}`, async ({ page }, info) => {
    await page.goto(path);
    const section = sectionOf(corpus, path, await page.title());
    const pieces = await page.evaluate(piecesOfMain);
    expect(pieces.length).toBeGreaterThan(2);
    for (const [format, [width, height]] of Object.entries(PAPER)) {
      const pdf = info.outputPath(`${format}.pdf`);
      await page.pdf({ path: pdf, format });
      const foot = [width >> 1, height - MARGIN, width >> 1, MARGIN] as const;
      const numbers = sheets(pdf, foot).map((text) => text.split('\n')[0]!.trim());
      expect(numbers).toEqual(numbers.map((_, index) => `${index + 1} / ${numbers.length}`));
      const heads = sheets(pdf, [0, 0, width, MARGIN]).map(letters);
      expect(new Set(heads)).toEqual(new Set([letters(section + corpus.edition.title)]));
      const told = sheets(pdf, [0, MARGIN, width, height - 2 * MARGIN]);
      expect(missing(pieces, told.join('\n')), format).toEqual([]);
      expect(
        told.filter((text) => letters(text).length < LITTLE),
        format,
      ).toEqual([]);
      if (SIGNED.includes(path)) await holdsSigns(page, letters(told.join('\n')));
      if (NOTED.includes(path)) await holdsDefinitions(page, letters(told.join('\n')));
    }
  });

/** Sources are told with their sign and where it stands. @param paper the letters of all sheets */
async function holdsSigns(page: Page, paper: string): Promise<void> {
  const ids = await page
    .locator('.prose .notes a, .claims .publishers a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('#')[1]!));
  expect(ids.length).toBeGreaterThan(5);
  expect(
    [...ids, `${siteAddress(corpus.edition).host}/sources/`].filter((address) => !paper.includes(letters(address))),
  ).toEqual([]);
}

/** Definitions follow the text. @param paper the letters of all sheets */
async function holdsDefinitions(page: Page, paper: string): Promise<void> {
  // A sheet may end within the last paragraph.
  const end = paper.indexOf(letters((await page.locator('.prose > p[id]').last().textContent())!).slice(-LAST));
  const used = new Set(
    await page
      .locator('main [interestfor]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('interestfor')!)),
  );
  // Notes name the sources already.
  for (const { id } of corpus.sources) used.delete(anchors.definition(id));
  const definitions = await Promise.all([...used].map((id) => page.locator(`#${id} > :not(.from)`).allTextContents()));
  expect(end).toBeGreaterThan(0);
  expect(definitions.length).toBeGreaterThan(5);
  expect(definitions.filter((definition) => paper.indexOf(letters(definition.join('')), end) < 0)).toEqual([]);
}

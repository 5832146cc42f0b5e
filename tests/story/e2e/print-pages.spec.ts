import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from '../../e2e/kept-page.ts';
import { anchors } from '../../../src/model/anchors.ts';
import { siteAddress } from '../../../src/build/address.ts';
import { content } from '../../../src/build/folders.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { sectionOf } from '../../../src/views/pages.ts';
import { hasProgram } from '../../browser.ts';
import { MAIN_PAGES } from '../../e2e/pages.ts';
import { letters, missing, sheets } from '../../e2e/paper.ts';
import { piecesOfMain } from '../../e2e/pieces.ts';

/** Sizes in points, and the margin that the styles set above and below: 18 mm. */
const PAPER = { A4: [595, 842], Letter: [612, 792] } as const;
const MARGIN = 51;
/** Fewer letters leave a sheet nearly empty. */
const LITTLE = 100;

/** Letters of a paragraph that stand on one sheet, as two lines at least stay together. */
const LAST = 40;

/** Pages with notes and definitions. */
const NOTED = ['', 'raa/'];

const corpus = readCorpus(content);
const printed = new Map<string, string>();

test.skip(!hasProgram('pdftotext'), 'pdftotext');

for (const [format, [width, height]] of Object.entries(PAPER)) {
  const corner = (y: number) => [width >> 1, y, width >> 1, MARGIN] as const;
  const middle = [0, MARGIN, width, height - 2 * MARGIN] as const;

  const isWhole = (path: string) =>
    test(`is whole on paper, and each sheet says what it is: ${format} /${path}`, async ({ page }, info) => {
      await page.goto(path);
      const pdf = await print(page, format, info);
      const numbers = sheets(pdf, corner(height - MARGIN)).map((text) => text.split('\n')[0]!.trim());
      expect(numbers).toEqual(numbers.map((_, index) => `${index + 1} / ${numbers.length}`));
      const heads = sheets(pdf, [0, 0, width, MARGIN]).map(letters);
      const section = sectionOf(corpus, path, await page.title());
      expect(new Set(heads)).toEqual(new Set([letters(section + corpus.edition.title)]));
      const pieces = await page.evaluate(piecesOfMain);
      expect(pieces.length).toBeGreaterThan(2);
      const told = sheets(pdf, middle);
      expect(missing(pieces, told.join('\n'))).toEqual([]);
      expect(told.filter((text) => letters(text).length < LITTLE)).toEqual([]);
    });

  const hasNotes = (path: string) =>
    test(`notes say where their source stands, and definitions follow the text: ${format} /${path}`, async ({
      page,
    }, info) => {
      await page.goto(path);
      const paper = sheets(await print(page, format, info), middle).join('\n');
      const ids = await page
        .locator('.prose .notes a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('#')[1]!));
      expect(ids.length).toBeGreaterThan(5);
      const text = letters(paper);
      expect(
        [...ids, `${siteAddress(corpus.edition).host}/sources/`].filter((address) => !text.includes(letters(address))),
      ).toEqual([]);

      // A sheet may end within the last paragraph.
      const end = text.indexOf(letters((await page.locator('.prose > p[id]').last().textContent())!).slice(-LAST));
      const used = new Set(
        await page
          .locator('main [interestfor]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('interestfor')!)),
      );
      // Notes name the sources already.
      for (const { id } of corpus.sources) used.delete(anchors.definition(id));
      const definitions = await Promise.all(
        [...used].map((id) => page.locator(`#${id} > :not(.from)`).allTextContents()),
      );
      expect(end).toBeGreaterThan(0);
      expect(definitions.length).toBeGreaterThan(5);
      expect(definitions.filter((definition) => text.indexOf(letters(definition.join('')), end) < 0)).toEqual([]);
    });

  for (const path of MAIN_PAGES.filter((path) => !NOTED.includes(path))) isWhole(path);
  for (const path of NOTED)
    test.describe(() => {
      // By one worker, which prints it once.
      test.describe.configure({ mode: 'default' });
      isWhole(path);
      hasNotes(path);
    });
}

/** Prints what a page shows, unless this worker has done so. @returns the path of the PDF */
async function print(page: Page, format: string, info: TestInfo): Promise<string> {
  const key = `${format} ${page.url()}`;
  const path = printed.get(key) ?? info.outputPath('page.pdf');
  if (!printed.has(key)) await page.pdf({ path, format });
  printed.set(key, path);
  return path;
}

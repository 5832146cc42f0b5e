import { expect, test } from './kept-page.ts';
import { skipMissingEngines } from './engines.ts';
import { hasProgram } from '../browser.ts';
import { letters, missing, sheets } from './paper.ts';
import { piecesOfMain } from './pieces.ts';

/** A4 in inches, which the driver takes for centimetres. */
const A4 = { width: `${8.27 * 2.54}in`, height: `${11.69 * 2.54}in` };

/** Without those that stand in ligatures, whose letters Firefox does not tell. */
const unligated = (text: string) => letters(text).replace(/[fhijltʻʼ]/g, '');

skipMissingEngines();
test.skip(!hasProgram('pdftotext'), 'pdftotext');

for (const path of ['', 'claims/'])
  test(`nothing is lost on the paper of Firefox: /${path}`, async ({ page }, info) => {
    await page.goto(path);
    // A figure on paper has the words of a narrow one, and the table below it has all.
    await page.evaluate(() => document.querySelectorAll('main svg').forEach((drawing) => drawing.remove()));
    const pieces = await page.evaluate(piecesOfMain);
    const pdf = info.outputPath('A4.pdf');
    await page.pdf({ path: pdf, ...A4 });
    expect(missing(pieces.map(unligated), unligated(sheets(pdf).join('\n')))).toEqual([]);
  });

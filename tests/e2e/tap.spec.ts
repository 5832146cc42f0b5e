import { expect, test } from './kept-page.ts';
import { axe } from './axe-page.ts';

test('a low link close to another is found', async ({ page }) => {
  await page.setContent(`<main>${low('#a')}${low('#b')}</main>`);
  expect((await axe(page, '320 px')).violated).toHaveLength(2);
});

/** Engines tell its box as if nothing cut it off. */
test('what a drawing cuts off is in the way of no link', async ({ page }) => {
  const shape = '<a href="#b" aria-label="B"><path d="M0 0h50v200h-50z" /></a>';
  const drawing = `<svg style="display: block; overflow: hidden" width="60" height="50" viewBox="0 0 60 50">${shape}</svg>`;
  await page.setContent(`<main>${drawing}<p style="margin: 12px 0">${low('#a')}</p></main>`);
  expect((await axe(page, '320 px')).violated).toEqual([]);
});

/** So low that a finger needs the room around it. */
function low(href: string): string {
  return `<a href="${href}" style="display: block; width: 60px; height: 12px">A</a>`;
}

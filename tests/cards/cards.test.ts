import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { cardDrawer } from '../../src/cards/draw.ts';
import { CARD, cardTree } from '../../src/cards/tree.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { shares } from '../../src/views/shares.ts';

const corpus = readCorpus(join(import.meta.dirname, '../../content'));
const all = shares(corpus);

test('everything that can be shared has a card with title and text', () => {
  expect(all.filter(({ title, description, kicker }) => !title || !description || !kicker)).toEqual([]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('a card is drawn once, and a picture is what is promised', async () => {
  const draw = cardDrawer(mkdtempSync(join(tmpdir(), 'cards-')));
  const tree = cardTree(all[0]!, corpus.edition.title);
  const first = await draw(tree);
  const again = await draw(tree);
  expect([first.drawn, again.drawn]).toEqual([true, false]);
  expect(Buffer.from(again.png).equals(Buffer.from(first.png))).toBe(true);
  const view = Buffer.from(first.png);
  expect([view.readUInt32BE(16), view.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
});

test('the longest cards leave their margins free', { timeout: 30_000 }, async () => {
  const draw = cardDrawer(mkdtempSync(join(tmpdir(), 'cards-')));
  const letters = ({ title, description, native }: (typeof all)[number]) =>
    title.length + description.length + (native?.text.length ?? 0) * 3;
  const longest = all.toSorted((a, b) => letters(b) - letters(a)).slice(0, 12);
  for (const share of longest) {
    const { png } = await draw(cardTree(share, corpus.edition.title));
    expect(inkInMargins(png), share.id).toBe(0);
  }
});

/** How many pixels within 30 of the edge differ from the paper. */
function inkInMargins(png: Uint8Array): number {
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><image href="data:image/png;base64,${Buffer.from(png).toString('base64')}" width="100%" height="100%"/></svg>`;
  const { pixels, width, height } = new Resvg(image).render();
  const [red, green, blue] = pixels;
  let ink = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inside = x >= 30 && x < width - 30 && y >= 30 && y < height - 30;
      const at = (y * width + x) * 4;
      if (!inside && (pixels[at] !== red || pixels[at + 1] !== green || pixels[at + 2] !== blue)) ink++;
    }
  }
  return ink;
}

import sharp from 'sharp';
import { expect, test } from 'vitest';
import { faviconSvg, markSvg, markWidth, type Mark } from '../../src/figures/mark.ts';

const SHAPES = ['disc', 'square', 'diamond', 'triangle', 'ring'] as const;
const colours = ['#aa0000', '#00aa00', '#0000aa', '#aaaa00', '#00aaaa'];
const all: Mark = SHAPES.map((shape, index) => ({ shape, colour: colours[index]! }));

/** How many pixels have each colour in full. */
async function inks(svg: string): Promise<{ width: number; height: number; count: (colour: string) => number }> {
  const { data: pixels, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const found = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 255) continue;
    const colour = `#${Buffer.from(pixels.subarray(at, at + 3)).toString('hex')}`;
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return { width, height, count: (colour) => found.get(colour) ?? 0 };
}

test('a mark has all its shapes in a row, each with its colour and its area', async () => {
  const { width, height, count } = await inks(markSvg(all, 200));
  expect([width, height]).toEqual([markWidth(all, 200), 200].map(Math.ceil));
  const areas = colours.map((colour) => count(colour) / 40_000);
  const [disc, square, diamond, triangle, ring] = [Math.PI / 4, 1, 0.5, 0.5, Math.PI * (0.25 - 0.09)];
  [disc, square, diamond, triangle, ring].forEach((area, index) => expect(areas[index]).toBeCloseTo(area, 1));
});

test('an edition without mark has none', async () => {
  expect([markSvg([], 20), markWidth([], 20)]).toEqual(['', 0]);
  expect(faviconSvg([])).toContain('<circle');
});

test.each([1, 2, 3, 5])('an icon of %i shapes keeps them inside', async (count) => {
  const icon = await inks(faviconSvg(all.slice(0, count)).replace('<svg', '<svg width="320" height="320"'));
  for (const colour of colours.slice(0, count)) expect(icon.count(colour)).toBeGreaterThan(300);
  const framed = faviconSvg(all.slice(0, count)).replace(
    'viewBox="0 0 32 32"',
    'viewBox="0 0 2.5 32" width="25" height="320"',
  );
  const outside = await inks(framed);
  for (const colour of colours) expect(outside.count(colour)).toBe(0);
});

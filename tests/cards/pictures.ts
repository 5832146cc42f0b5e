import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { CARD, type Card, type CardEdition } from '../../src/cards/card.ts';
import { cardDrawer } from '../../src/cards/draw.ts';
import { fontFiles } from '../../src/cards/font-files.ts';

export const FONTS = fontFiles(join(import.meta.dirname, 'no-fonts-of-its-own'));

/** Draws with the project's fonts; they stay open for all tests of a file. */
export const draw = cardDrawer(FONTS);

export const EDITION: CardEdition = {
  title: 'Harbour Lights',
  lang: 'en',
  mark: [{ shape: 'ring', colour: '#008000' }],
};

/** A card of an invented story. */
export function card(parts: Partial<Card> = {}): Card {
  return {
    kicker: 'Term',
    title: 'Pilot',
    description: 'Who brings ships into a harbour and knows its sands.',
    edition: EDITION,
    ...parts,
  };
}

/** Where a picture has ink: how many pixels of a part of the card are not paper. */
export function ink(png: Uint8Array, within: (x: number, y: number) => boolean = () => true): number {
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><image href="data:image/png;base64,${Buffer.from(png).toString('base64')}" width="100%" height="100%"/></svg>`;
  const { pixels, width, height } = new Resvg(image).render();
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const paper = colours[0];
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (colours[y * width + x] !== paper && within(x, y)) count++;
  }
  return count;
}

import { join } from 'node:path';
import sharp from 'sharp';
import { type Card, type CardEdition } from '../../src/cards/card.ts';
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
export async function ink(png: Uint8Array, within: (x: number, y: number) => boolean = () => true): Promise<number> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const colours = new Uint32Array(Uint8Array.from(data).buffer);
  const paper = colours[0];
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (colours[y * width + x] !== paper && within(x, y)) count++;
  }
  return count;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawCards } from '../cards/draw-cards.ts';
import { drawing, fingerprint } from '../cards/fingerprint.ts';
import { fontFiles } from '../cards/font-files.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { allCards } from './all-cards.ts';
import { cardCache } from './card-cache.ts';
import { caches, content } from './folders.ts';

/** More cards than this take so long that their progress is said, at each quarter. */
const MANY = 50;

/**
 * Draws the card of every page into a built site.
 * @returns the characters that no font has, in a line for each card
 */
export async function makeCards(dist: string, corpus: Corpus): Promise<string[]> {
  const fonts = fontFiles(join(content, 'fonts'));
  const cache = cardCache(join(caches, 'cards'), fingerprint(drawing(fonts)));
  const all = allCards(corpus);
  const publish = (folder: string, png: Uint8Array): void => {
    mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, folder, 'card.png'), png);
  };

  const missing = all.filter(({ folder, card }) => {
    const png = cache.read(card);
    if (png) publish(folder, png);
    return !png;
  });
  const warnings: string[] = [];
  let drawn = 0;
  await drawCards(
    missing.map(({ card }) => card),
    fonts,
    ({ png, missing: characters }, index) => {
      const { folder, card } = missing[index]!;
      publish(folder, png);
      // What has to be said of a card is said by each build: it is drawn by each.
      if (characters)
        warnings.push(`Warning: no font for “${characters}” on the card of /${folder}: put one into content/fonts/`);
      else cache.write(card, png);
      drawn++;
      if (missing.length > MANY && drawn % Math.ceil(missing.length / 4) === 0)
        console.log(`Cards: ${drawn} of ${missing.length}`);
    },
  );
  cache.prune();
  console.log(`${all.length} cards, ${drawn} drawn`);
  return warnings.sort();
}

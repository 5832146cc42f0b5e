import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { drawing, fingerprint } from '../cards/fingerprint.ts';
import { fontFiles } from '../cards/font-files.ts';
import { drawCards } from '../cards/draw-cards.ts';
import { allCards } from './all-cards.ts';
import { cardCache } from './card-cache.ts';
import { corpusOnce } from './corpus-once.ts';
import { caches, content } from './folders.ts';

/** More cards than this take so long that their progress is said, at each quarter. */
const MANY = 50;

/** Draws the card of every page into the built site, in threads, while Astro makes the pages. */
export default function cardsPlugin(): AstroIntegration {
  let dir: URL;
  let drawn: Promise<void>;
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => void (dir = config.outDir),
      // The first that is called once the folder is empty.
      'astro:build:setup': ({ logger }) => {
        drawn = drawAll(dir, logger);
        // What goes wrong is told when they are waited for.
        drawn.catch(() => undefined);
      },
      'astro:build:done': () => drawn,
    },
  };
}

async function drawAll(dir: URL, logger: AstroIntegrationLogger): Promise<void> {
  const fonts = fontFiles(join(content, 'fonts'));
  const cache = cardCache(join(caches, 'cards'), fingerprint(drawing(fonts)));
  const all = allCards(corpusOnce());
  const publish = (address: string, png: Uint8Array): void => {
    const folder = fileURLToPath(new URL(address || '.', dir));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'card.png'), png);
  };

  const missing = all.filter(({ folder, card }) => {
    const png = cache.read(card);
    if (png) publish(folder, png);
    return !png;
  });
  let drawn = 0;
  await drawCards(
    missing.map(({ card }) => card),
    fonts,
    ({ png, missing: characters }, index) => {
      const { folder, card } = missing[index]!;
      publish(folder, png);
      // What has to be said of a card is said by each build: it is drawn by each.
      if (characters) logger.warn(`No font for “${characters}” on the card of /${folder}: put one into content/fonts/`);
      else cache.write(card, png);
      drawn++;
      if (missing.length > MANY && drawn % Math.ceil(missing.length / 4) === 0)
        console.log(`Cards: ${drawn} of ${missing.length}`);
    },
  );
  cache.prune();
  console.log(`${all.length} cards, ${drawn} drawn`);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardDrawer } from '../cards/draw.ts';
import { cardTree } from '../cards/tree.ts';
import { shares } from '../views/shares.ts';
import { corpusOnce } from './corpus-once.ts';
import { root } from './folders.ts';

/** Draws the card of every share page, and of the site, into the built site. */
export default function cardsPlugin(): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const draw = cardDrawer(join(root, 'node_modules/.cache/cards'));
        const corpus = corpusOnce();
        const [lead] = corpus.articles;
        const front = { id: '', title: lead!.title, description: lead!.description, kicker: lead!.label, url: '' };
        let drawn = 0;
        for (const share of [front, ...shares(corpus)]) {
          const card = await draw(cardTree(share, corpus.edition.title));
          drawn += Number(card.drawn);
          const folder = fileURLToPath(new URL(share.id ? `s/${share.id}/` : '.', dir));
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'card.png'), card.png);
        }
        logger.info(`${drawn} cards drawn`);
      },
    },
  };
}

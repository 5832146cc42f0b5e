import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardOf } from '../cards/card.ts';
import { drawing, fingerprint } from '../cards/fingerprint.ts';
import { fontFiles } from '../cards/font-files.ts';
import { drawCards } from '../cards/pool.ts';
import { cardLanes } from '../figures/card-lanes.ts';
import { figureShares } from '../figures/shares.ts';
import { anchors } from '../model/anchors.ts';
import { shares, type Share } from '../views/shares.ts';
import { cardCache } from './card-cache.ts';
import { corpusOnce } from './corpus-once.ts';
import { content, root } from './folders.ts';

/** More cards than this take so long that their progress is said, at each quarter. */
const MANY = 50;

/** Draws the card of every share page, and of the site, into the built site. */
export default function cardsPlugin(): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = corpusOnce();
        const [lead] = corpus.articles;
        const front = { id: '', title: lead!.title, description: lead!.description, kicker: lead!.label, url: '' };
        const { title, language, mark } = corpus.edition;
        const fonts = fontFiles(join(content, 'fonts'));
        const cache = cardCache(join(root, 'node_modules/.cache/cards'), fingerprint(drawing(fonts)));
        const lanes = cardLanes(corpus);
        const withLanes = ['', anchors.figure('durations'), anchors.figure('overview')];
        const all = [front, ...shares(corpus), ...figureShares(corpus)].map((share) => ({
          share,
          card: cardOf(share, { title, lang: language, mark }, withLanes.includes(share.id) ? lanes : undefined),
        }));
        const publish = ({ id }: Share, png: Uint8Array): void => {
          const folder = fileURLToPath(new URL(id ? `s/${id}/` : '.', dir));
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'card.png'), png);
        };

        const missing = all.filter(({ share, card }) => {
          const png = cache.read(card);
          if (png) publish(share, png);
          return !png;
        });
        let drawn = 0;
        await drawCards(
          missing.map(({ card }) => card),
          fonts,
          ({ png, missing: characters }, index) => {
            const { share, card } = missing[index]!;
            publish(share, png);
            // What has to be said of a card is said by each build: it is drawn by each.
            if (characters)
              logger.warn(
                `No font for “${characters}” on the card of \`${share.id || '/'}\`: put one into content/fonts/`,
              );
            else cache.write(card, png);
            drawn++;
            if (missing.length > MANY && drawn % Math.ceil(missing.length / 4) === 0)
              console.log(`Cards: ${drawn} of ${missing.length}`);
          },
        );
        cache.prune();
        console.log(`${all.length} cards, ${drawn} drawn`);
      },
    },
  };
}

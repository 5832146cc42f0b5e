import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from './card.ts';
import { cardDrawer } from './draw.ts';

/** A thread of the pool: it draws each card that it is sent. */
const draw = cardDrawer(workerData);

parentPort!.on('message', async (card: Card) => {
  parentPort!.postMessage(await draw(card));
});

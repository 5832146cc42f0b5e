import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';
import type { DrawnCard } from './draw.ts';
import type { FontFile } from './font-files.ts';

/** As many threads as have room, as each has the fonts open. */
const MOST = 4;
/** A thread takes as long to start as to draw about so many cards. */
const WORTH = 16;

/**
 * Draws cards in threads, each as soon as a thread is free.
 * @param fonts best first
 * @param done takes each card once it is drawn, in any order
 * @throws what a thread or `done` threw; no further card is drawn then
 */
export async function drawCards(
  cards: readonly Card[],
  fonts: readonly FontFile[],
  done: (drawn: DrawnCard, index: number) => void,
): Promise<void> {
  const waiting = cards.keys();
  const threads = Math.min(availableParallelism(), MOST, Math.ceil(cards.length / WORTH));
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: fonts }),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (const index of waiting) done(await ask(worker, cards[index]!), index);
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, card: Card): Promise<DrawnCard> {
  return new Promise((resolve, reject) => {
    const settle = () => worker.off('message', answer).off('error', fail).off('exit', end);
    const answer = (drawn: DrawnCard) => resolve((settle(), drawn));
    const fail = (error: unknown) => reject((settle(), error));
    const end = (code: number) => fail(new Error(`A thread that draws cards ended with ${code}`));
    worker.on('message', answer).on('error', fail).on('exit', end);
    worker.postMessage(card);
  });
}

import { inThreads } from '../threads/pool.ts';
import type { Card } from './card.ts';
import type { DrawnCard } from './draw.ts';
import type { FontFile } from './font-files.ts';

const WORKER = new URL('./worker.ts', import.meta.url);
/** A thread takes as long to start as to draw about so many. */
const WORTH = 16;

/**
 * Draws cards in threads.
 * @param fonts best first
 * @param done takes each card once it is drawn, in any order
 * @throws what a thread or `done` threw; no further card is drawn then
 */
export function drawCards(
  cards: readonly Card[],
  fonts: readonly FontFile[],
  done: (drawn: DrawnCard, index: number) => void,
): Promise<void> {
  return inThreads({ module: WORKER, given: fonts, worth: WORTH }, cards, done);
}

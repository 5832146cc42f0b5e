import type { Corpus } from '../corpus/corpus.ts';
import { shares } from './shares.ts';

/** To draw a card takes some 25 ms of a processor. */
const MOST = 1_000;

/** Whether what has only a share page has a card of its own; where there is more of it than `MOST`, it has that of the page it stands on. */
export function hasOwnCards(corpus: Corpus): boolean {
  return shares(corpus).length <= MOST;
}

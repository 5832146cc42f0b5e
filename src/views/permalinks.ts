import type { Corpus } from '../corpus/corpus.ts';
import { standIns, type Moved, type StandIns } from '../permalinks/stand-ins.ts';
import { once } from './once.ts';
import { allPages } from './pages.ts';

const known = once((corpus): StandIns => {
  const targets = new Map(Object.entries(corpus.index).map(([id, { url }]) => [id, { address: url }]));
  return standIns(corpus.permalinks, targets);
});

/** The retired ids that the element of an id also answers to. */
export function aliasesOf(corpus: Corpus, id: string): string[] {
  return known(corpus).aliases.get(id) ?? [];
}

/** The published anchors that have left a page, each with where it leads now. */
export function movedFrom(corpus: Corpus, page: string): Moved[] {
  return known(corpus).moved.get(page) ?? [];
}

/** Addresses of pages that once were. */
export function formerPages(corpus: Corpus): string[] {
  const living = new Set(allPages(corpus).map(({ address }) => address));
  return [...known(corpus).moved.keys()].filter((page) => !living.has(page));
}

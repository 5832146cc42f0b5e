import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../cards/card.ts';
import { isWholeCard } from '../cards/png.ts';
import { writeAtomically } from './write-atomically.ts';

/** Another build may be using what is younger than this, in milliseconds. */
const YOUNG = 60 * 60 * 1000;

/** Cards of earlier builds. */
type CardCache = {
  /** @returns the card, or nothing where it is not there or damaged */
  read(card: Card): Uint8Array | undefined;
  write(card: Card, png: Uint8Array): void;
  /** Removes what was neither read nor written, save what another build may have just put there. */
  prune(): void;
};

/**
 * Opens a folder of drawn cards. A card's name is a hash of all it shows and of all that draws it.
 * @param folder made where it is not there
 * @param fingerprint of what draws the cards
 */
export function cardCache(folder: string, fingerprint: string): CardCache {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const nameOf = (card: Card): string => {
    const name = `${createHash('sha256').update(fingerprint).update(JSON.stringify(card)).digest('hex')}.png`;
    used.add(name);
    return name;
  };
  return {
    read(card) {
      const bytes = readIfThere(join(folder, nameOf(card)));
      return bytes && isWholeCard(bytes) ? bytes : undefined;
    },
    write: (card, png) => writeAtomically(join(folder, nameOf(card)), png, false),
    prune() {
      for (const name of readdirSync(folder).filter((one) => !used.has(one))) {
        const file = join(folder, name);
        const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
        if (changed < Date.now() - YOUNG) rmSync(file, { force: true });
      }
    },
  };
}

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

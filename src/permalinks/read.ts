import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { committedText, restoring } from './committed.ts';
import { keyOf, type Anchor, type Ledger } from './ledger.ts';
import { parseLedger } from './parse.ts';

/** The name of the ledger in the content folder. */
export const LEDGER_FILE = 'permalinks.json';

/** A ledger as it was found. */
export type Found = {
  ledger: Ledger;
  /** What git last committed of it; nothing where there is no git. */
  committed: Ledger;
  missing: boolean;
  /** A problem at an entry, or at the top of the file. */
  problem: (message: string, rule: RuleName, entry?: Anchor) => Problem;
  /** How git's version comes back. */
  restore: string;
};

/**
 * Reads the ledger of a content folder; an empty one where there is none.
 * @param label how the folder is named in problems
 * @returns it, and a problem for each place where it is damaged
 */
export function readLedger(root: string, label: string): Found & { problems: Problem[] } {
  const path = join(root, LEDGER_FILE);
  const file = `${label}/${LEDGER_FILE}`;
  const missing = !statSync(path, { throwIfNoEntry: false })?.isFile();
  const text = missing ? '[]' : readFileSync(path, 'utf8');
  const { ledger, places, faults } = parseLedger(text);
  const published = committedText(root, LEDGER_FILE);
  const restore = restoring(file);
  const at = (offset: number, message: string, rule: RuleName): Problem => {
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: before.at(-1)!.length + 1, message, rule };
  };
  const hint = published === undefined ? '' : `; ${restore} brings back the version of git`;
  return {
    ledger,
    committed: published === undefined || published === text || faults.length > 0 ? [] : parseLedger(published).ledger,
    missing,
    problem: (message, rule, entry) => at((entry && places.get(keyOf(entry))) ?? 0, message, rule),
    restore,
    problems: faults.map(({ at: offset, found, expected }) =>
      at(offset, unexpected(found, expected) + hint, 'permalinks'),
    ),
  };
}

import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { readKept } from './kept-file.ts';
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
  const { own, text, missing, committed, restore, problem, problems } = readKept(root, label, LEDGER_FILE, parseLedger);
  const isOther = committed !== undefined && committed !== text && problems.length === 0;
  return {
    ledger: own.ledger,
    committed: isOther ? parseLedger(committed).ledger : [],
    missing,
    problem: (message, rule, entry) => problem(message, rule, entry && keyOf(entry)),
    restore,
    problems,
  };
}

import { join } from 'node:path';
import { missingFrom, printLedger, type Anchor, type Ledger } from '../permalinks/ledger.ts';
import { LEDGER_FILE, readLedger } from '../permalinks/read.ts';
import { writeIfOther } from './write-if-other.ts';

/** The anchors of a site that the ledger file of its content folder does not promise yet. */
export function unpromised(content: string, ledger: Ledger): Anchor[] {
  return missingFrom(readLedger(content, 'content').ledger, ledger);
}

/**
 * Promises all that a site has: brings the ledger file of its content folder up to date.
 * @param generated the anchors that the generator gave itself
 * @returns how many anchors are new in the file; undefined where it is as it was
 */
export function publishLedger(content: string, ledger: Ledger, generated: readonly Anchor[]): number | undefined {
  const whole = [...ledger, ...missingFrom(ledger, generated)];
  const added = unpromised(content, whole).length;
  return writeIfOther(join(content, LEDGER_FILE), printLedger(whole)) ? added : undefined;
}

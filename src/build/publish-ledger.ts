import { join } from 'node:path';
import { missingFrom, printLedger, type Anchor, type Ledger } from '../permalinks/ledger.ts';
import { LEDGER_FILE, readLedger } from '../permalinks/read.ts';
import { writeAtomically } from './write-atomically.ts';

/** The anchors of the content that its ledger file does not promise yet. */
export function unpromised(content: string, ledger: Ledger): Anchor[] {
  return missingFrom(readLedger(content, 'content').ledger, ledger);
}

/**
 * Promises all that a site has: writes the ledger file of a content folder.
 * @param generated the anchors that the generator gave itself
 */
export function publishLedger(content: string, ledger: Ledger, generated: readonly Anchor[]): void {
  const whole = [...ledger, ...missingFrom(ledger, generated)];
  writeAtomically(join(content, LEDGER_FILE), printLedger(whole));
}

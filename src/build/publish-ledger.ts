import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { printLedger, updateLedger, type Anchor, type Ledger } from '../permalinks/ledger.ts';

/**
 * Adds what a build publishes to the ledger file.
 * @param generated the anchors that the generator gave itself
 * @param writable whether the file may change; in CI it may not, as nobody would commit it
 * @returns why the site must not be published, or nothing
 */
export function publishLedger(
  file: string,
  ledger: Ledger,
  generated: readonly Anchor[],
  writable: boolean,
): string | undefined {
  const text = printLedger(updateLedger(ledger, generated, new Map()).ledger);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return undefined;
  if (!writable) return 'The build adds to permalinks.json: run `npm run permalinks` and commit the file';
  writeFileSync(file, text);
  return undefined;
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read.ts';
import { printLedger } from '../../src/permalinks/ledger.ts';
import { printVersions } from '../../src/remembered/version.ts';

/** Promises and remembers all that a content folder has, as publishing does. */
export function publish(root: string): void {
  const { permalinks, remembered } = readCorpus(root);
  writeFileSync(join(root, 'permalinks.json'), printLedger(permalinks));
  writeFileSync(join(root, 'published.json'), printVersions(remembered));
}

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE } from '../corpus/permalinks.ts';
import { readCorpus } from '../corpus/read.ts';
import { siteAddress } from './address.ts';
import { astro } from './astro.ts';
import { content, root } from './folders.ts';
import { publishLedger } from './publish-ledger.ts';
import { restore, swap } from './swap.ts';
import { generatedAnchors, verify } from './verify.ts';

/** Builds beside, verifies, and only then puts the result in the place of `dist/`. */
const dist = join(root, 'dist');
const fresh = join(root, '.builds', String(process.pid));

restore(dist);
mkdirSync(fresh, { recursive: true });
try {
  process.exitCode = build();
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** @returns the exit code */
function build(): number {
  if (astro('build', '--outDir', fresh) !== 0) return fail('The build failed', []);
  const corpus = readCorpus(content);
  const faults = verify(fresh, corpus, siteAddress(corpus.edition));
  if (faults.length > 0) return fail(`Faults in the built site: ${faults.length}`, faults);
  const writable = !process.env['CI'] || process.argv.includes('--permalinks');
  const refused = publishLedger(join(content, LEDGER_FILE), corpus.permalinks, generatedAnchors(fresh), writable);
  if (refused) return fail(refused, []);
  swap(fresh, dist);
  console.log(`Verified and published to dist/`);
  return 0;
}

function fail(what: string, faults: readonly string[]): number {
  console.error([...faults, `${what}; dist/ is as it was.`].join('\n'));
  return 1;
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../corpus/read.ts';
import { site } from '../site.config.ts';
import { astro } from './astro.ts';
import { clearBuilds, newBuild } from './builds.ts';
import { content, root } from './folders.ts';
import { makeReadable } from './make-readable.ts';
import { publishLedger, unpromised } from './publish-ledger.ts';
import { restore, swap } from './swap.ts';
import { generatedAnchors, verify } from './verify.ts';

/**
 * Builds beside, verifies, and only then puts the result in the place of `dist/`. With `--publish` every anchor is promised
 * besides: written to the ledger, or, in CI, where nobody would commit it, found there.
 */
const dist = join(root, 'dist');
const publishing = process.argv.includes('--publish');
const ci = Boolean(process.env['CI']);

restore(dist);
clearBuilds(dist);
const fresh = newBuild(dist);
let done = false;
try {
  done = build();
} finally {
  if (!done) rmSync(fresh, { recursive: true, force: true });
}
process.exitCode = done ? 0 : 1;

/** @returns whether the new site is in place */
function build(): boolean {
  if (astro('build', '--outDir', fresh) !== 0) return fail('The build failed', []);
  const corpus = readCorpus(content);
  const faults = verify(fresh, corpus, site.url);
  if (faults.length > 0) return fail(`Faults in the built site: ${faults.length}`, faults);
  const { length: added } = unpromised(content, corpus.permalinks);
  const anchors = `${added} new ${added === 1 ? 'anchor' : 'anchors'}`;
  if (publishing && ci && added > 0)
    return fail(`${anchors} missing from content/permalinks.json: run \`npm run publish\` and commit the file`, []);
  if (publishing && !ci) publishLedger(content, corpus.permalinks, generatedAnchors(fresh));
  makeReadable(fresh);
  swap(fresh, dist);
  console.log('Verified, and put in place as dist/');
  if (added > 0)
    console.log(
      publishing
        ? `content/permalinks.json promises ${anchors}: commit it`
        : `${anchors} not yet promised: \`npm run publish\` promises to keep what dist/ has`,
    );
  return true;
}

function fail(what: string, faults: readonly string[]): false {
  console.error([...faults, `${what}; dist/ is as it was.`].join('\n'));
  return false;
}

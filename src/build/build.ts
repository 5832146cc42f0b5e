import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read.ts';
import { ContentError } from '../diagnostics/problem.ts';
import { LEDGER_FILE } from '../permalinks/read.ts';
import { addressWarnings, siteAddress } from './address.ts';
import { readArgs } from './read-args.ts';
import { astro } from './run-astro.ts';
import { clearBuilds, newBuild, published } from './builds.ts';
import { compress } from './compress.ts';
import { content, root } from './folders.ts';
import { makeReadable } from './make-readable.ts';
import { placeFinder } from './place-of.ts';
import { publishLedger, unpromised } from './publish-ledger.ts';
import { publishTexts, unremembered } from './publish-texts.ts';
import { PUBLISHED_FILE } from '../remembered/read.ts';
import { restore, swap } from './swap.ts';
import { setToday } from './today.ts';
import { told } from './told.ts';
import { generatedAnchors, verify } from './verify.ts';
import { clearHalfWritten } from './write-atomically.ts';

/**
 * Builds beside, verifies, and only then puts the result in the place of `dist/`. With `--publish` every anchor is promised
 * besides: written to the ledger, or, in CI, where nobody would commit it, found there; and all texts are remembered. With
 * `--compress` texts are compressed too. With `--today 2027-02-01` pages say on that day which of them are overdue for review.
 */
const dist = join(root, 'dist');
const {
  publish: publishing,
  compress: compressing,
  today,
} = readArgs({
  options: { publish: { type: 'boolean' }, compress: { type: 'boolean' }, today: { type: 'string' } },
}).values;
if (today !== undefined) setToday(today);
const ci = Boolean(process.env['CI']);
const ledger = `content/${LEDGER_FILE}`;

restore(dist);
clearBuilds(dist);
const fresh = newBuild(dist);
let done = false;
try {
  done = await build();
} catch (error) {
  // What the system refuses, such as a full disk, is no fault of the program.
  if (!(error as NodeJS.ErrnoException).syscall) throw error;
  fail(`The build broke off: ${(error as Error).message}`);
} finally {
  if (!done && published(dist) !== basename(fresh)) rmSync(fresh, { recursive: true, force: true });
}
process.exitCode = done ? 0 : 1;

/** @returns whether the new site is in place */
async function build(): Promise<boolean> {
  const corpus = readSoundly();
  if (!corpus) return false;
  for (const file of [LEDGER_FILE, PUBLISHED_FILE]) clearHalfWritten(content, file);
  const { length: added } = unpromised(content, corpus.permalinks);
  const anchors = counted(added);
  if (publishing && ci && added > 0)
    return fail(`${anchors} missing from ${ledger}: run \`npm run publish\` and commit the file`);
  const texts = unremembered(content, corpus.remembered);
  if (publishing && ci && texts > 0)
    return fail(`Texts missing from content/${PUBLISHED_FILE}: ${texts}; run \`npm run publish\` and commit the file`);
  if ((await astro('build', '--outDir', fresh)) !== 0) return fail('The build failed');
  console.log('Verifying …');
  const faults = verify(fresh, corpus, siteAddress(corpus.edition), placeFinder(content));
  if (faults.length > 0) return fail(`Faults in the built site: ${faults.length}`, faults);
  const promises = publishing && !ci;
  const promised = promises ? publishLedger(content, corpus.permalinks, generatedAnchors(fresh)) : undefined;
  const said = promises && publishTexts(content, corpus.remembered);
  if (compressing) await compress(fresh, console.log);
  makeReadable(fresh);
  swap(fresh, dist);
  console.log('Verified, and put in place as dist/');
  for (const warning of addressWarnings(corpus.edition)) console.warn(warning);
  if (promised !== undefined)
    console.log(`${ledger} is brought up to date${promised > 0 ? `, with ${counted(promised)}` : ''}: commit it`);
  if (said) console.log(`content/${PUBLISHED_FILE} remembers what the site says: commit it`);
  if (added > 0 && !publishing) console.log(`${anchors} not yet promised: \`npm run publish\` promises to keep them`);
  return true;
}

function counted(anchors: number): string {
  return `${anchors} new ${anchors === 1 ? 'anchor' : 'anchors'}`;
}

function readSoundly(): Corpus | undefined {
  try {
    return readCorpus(content);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    fail('The content is not sound', [told(error), '']);
    return undefined;
  }
}

function fail(what: string, faults: readonly string[] = []): false {
  console.error([...faults, `${what}; dist/ is as it was.`].join('\n'));
  return false;
}

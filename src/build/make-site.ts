import { rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inspect } from 'node:util';
import type { Corpus } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read.ts';
import { ContentError } from '../diagnostics/problem.ts';
import { LEDGER_FILE } from '../permalinks/read.ts';
import { addressWarnings, siteAddress } from './address.ts';
import { astro } from './run-astro.ts';
import { clearBuilds, newBuild, published } from './builds.ts';
import { compress } from './compress.ts';
import { finish } from './finish.ts';
import { content } from './folders.ts';
import { makeCards } from './make-cards.ts';
import { makeReadable } from './make-readable.ts';
import { placeFinder } from './place-of.ts';
import { publishLedger, unpromised } from './publish-ledger.ts';
import { publishTexts, unremembered } from './publish-texts.ts';
import { PUBLISHED_FILE } from '../remembered/read.ts';
import { writeSearchFiles } from './search-files.ts';
import { restore, swap } from './swap.ts';
import './small-heap.ts';
import { setToday } from './today.ts';
import { told } from './told.ts';
import { generatedAnchors, verify } from './verify.ts';
import { clearHalfWritten } from './write-atomically.ts';

/** What was asked of a build on the command line. */
export type Asked = { publish?: boolean | undefined; compress?: boolean | undefined; today?: string | undefined };

const ci = Boolean(process.env['CI']);
const ledger = `content/${LEDGER_FILE}`;

/** What was put in place: all that a publisher has to know of it, and whether Astro or a plugin warned of something. */
type Made = { said: string[]; warned: boolean };

/**
 * Builds beside, verifies, and only then puts the result in the place of `dist`.
 * @returns nothing where it failed; why is said then
 */
export async function makeSite(dist: string, asked: Asked): Promise<Made | undefined> {
  if (asked.today !== undefined) setToday(asked.today);
  restore(dist);
  clearBuilds(dist);
  const fresh = newBuild(dist);
  let made: Made | undefined;
  try {
    made = await build(fresh, dist, asked);
  } catch (error) {
    // What the system refuses, such as a full disk, is no fault of the program: where it was met says nothing.
    if ((error as NodeJS.ErrnoException).syscall) fail(`The build broke off: ${(error as Error).message}`);
    else fail('The build failed', [inspect(error)]);
  } finally {
    if (!made && published(dist) !== basename(fresh)) rmSync(fresh, { recursive: true, force: true });
  }
  return made;
}

async function build(
  fresh: string,
  dist: string,
  { publish: publishing, compress: compressing }: Asked,
): Promise<Made | undefined> {
  const corpus = readSoundly();
  if (!corpus) return undefined;
  for (const file of [LEDGER_FILE, PUBLISHED_FILE]) clearHalfWritten(content, file);
  const { length: added } = unpromised(content, corpus.permalinks);
  const anchors = counted(added);
  if (publishing && ci && added > 0)
    return fail(`${anchors} missing from ${ledger}: run \`npm run publish\` and commit the file`);
  const texts = unremembered(content, corpus.remembered);
  if (publishing && ci && texts > 0)
    return fail(`Texts missing from content/${PUBLISHED_FILE}: ${texts}; run \`npm run publish\` and commit the file`);
  const handedOn = `${fresh}.json`;
  writeFileSync(handedOn, JSON.stringify(corpus));
  console.log('Building pages …');
  const [{ status, warned }, withoutFont] = await together(
    astro('build', '--outDir', fresh, '--corpus', handedOn),
    makeCards(fresh, corpus),
    writeSearchFiles(fresh, corpus),
  ).finally(() => rmSync(handedOn, { force: true }));
  if (status !== 0) return fail('The build failed');
  await finish(fresh, corpus);
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
  if (promised !== undefined)
    console.log(`${ledger} is brought up to date${promised > 0 ? `, with ${counted(promised)}` : ''}: commit it`);
  if (said) console.log(`content/${PUBLISHED_FILE} remembers what the site says: commit it`);
  const unpublished = added > 0 && !publishing;
  return {
    said: [
      ...addressWarnings(corpus.edition),
      ...withoutFont,
      ...(unpublished ? [`${anchors} not yet promised: \`npm run publish\` promises to keep them`] : []),
    ],
    warned,
  };
}

/** Waits for all of them even where one fails, as none may write into a folder that is taken away. */
async function together<All extends readonly Promise<unknown>[]>(...all: All) {
  await Promise.allSettled(all);
  return Promise.all(all);
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

function fail(what: string, faults: readonly string[] = []): undefined {
  console.error([...faults, `${what}; dist/ is as it was.`].join('\n'));
  return undefined;
}

import { siteAddress } from '../../build/address.ts';
import { corpusOnce } from '../../build/corpus-once.ts';
import { readArgs } from '../../build/read-args.ts';
import { told } from '../../build/told.ts';
import { ContentError } from '../../diagnostics/problem.ts';
import { archivedCopy } from './archived.ts';
import { ask, type Answer, type Manners } from './ask.ts';
import { politely } from './politely.ts';
import { table, type Asked } from './report.ts';

/**
 * `npm run links -- [--json] [--archive]`: asks whether the addresses of sources answer, and prints those that do not, or
 * with `--json` all of them. With `--archive` it asks the Wayback Machine for copies of those that are not there. What it
 * finds changes neither content nor exit code: hosts come and go.
 */
const { json, archive } = readArgs({ options: { json: { type: 'boolean' }, archive: { type: 'boolean' } } }).values;

try {
  const { sources, edition } = corpusOnce();
  const manners: Manners = {
    timeout: 20_000,
    tries: 3,
    pause: 1000,
    longestWait: 60_000,
    userAgent: `source-check (+${siteAddress(edition).href})`,
  };
  const cited = sources.flatMap(({ id, URL, accessed }) => (URL ? [{ id, url: URL, accessed }] : []));
  const answers = await askAll([...new Set(cited.map(({ url }) => url))], manners);
  const asked: Asked[] = [];
  for (const { id, url, accessed } of cited) {
    const answer = answers.get(url)!;
    const missing = !['answers', 'moved'].includes(answer.verdict);
    const archived = archive && missing ? await archivedCopy(url, accessed, manners) : undefined;
    asked.push({ id, url, answer, ...(archived && { archived }) });
  }
  console.log(json ? JSON.stringify(asked, null, 1) : table(asked));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(told(error));
  process.exitCode = 1;
}

async function askAll(urls: readonly string[], manners: Manners): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const quarter = Math.ceil(urls.length / 4);
  await politely(urls, manners.pause, async (url) => {
    answers.set(url, await ask(url, manners));
    if (answers.size % quarter === 0) console.error(`Asked: ${answers.size} of ${urls.length}`);
  });
  return answers;
}

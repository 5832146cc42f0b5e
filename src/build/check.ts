import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { readContent, type UnlinkedUse } from '../corpus/read.ts';
import { unboundIn, type Unbound } from '../corpus/unbound.ts';
import { compareProblems, ContentError } from '../diagnostics/problem.ts';
import { addressWarnings } from './address.ts';
import { content } from './folders.ts';
import { readArgs } from './read-args.ts';
import { told } from './told.ts';

/**
 * `npm run check -- [folder] [--json] [--watch] [--verbose]`: reads a content folder, and prints what is wrong with it or what it
 * holds. With `--json` it prints the problems alone, as a list; with `--watch` it does so again after each change. With
 * `--verbose` it also lists the names that sections use without a link, and why, and the lengths of time, numbers and
 * statuses that could be bound to records.
 */
const { positionals, values } = readArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, watch: { type: 'boolean' }, verbose: { type: 'boolean' } },
});
const folder = resolve(positionals[0] ?? content);
/** Editors write a file in several steps, which follow each other within as many milliseconds. */
const STEPS = 100;

if (values.watch) watchFolder();
check();

function check(): void {
  try {
    const { corpus, documents, unlinked } = readContent(folder);
    const { edition, articles, actors, terms, dates, agreements, claims, sources } = corpus;
    process.exitCode = 0;
    if (values.json) return console.log('[]');
    const counts = Object.entries({ articles, actors, terms, dates, agreements, claims, sources });
    console.log(
      `Sound: ${counts.map(([name, { length }]) => `${length} ${length === 1 ? name.slice(0, -1) : name}`).join(', ')}`,
    );
    if (values.verbose) {
      tellUnlinked(unlinked);
      tellUnbound(unboundIn(documents, corpus));
    }
    for (const warning of addressWarnings(edition)) console.warn(warning);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.exitCode = 1;
    if (values.json) console.log(JSON.stringify([...error.problems].sort(compareProblems)));
    else console.error(told(error));
  }
}

function tellUnlinked(uses: readonly UnlinkedUse[]): void {
  console.log(`First uses without a link: ${uses.length}`);
  for (const { file, line, column, text, kind, id, why } of uses)
    console.log(`${file}:${line}:${column}  ${text.replace(/\s+/g, ' ')} (${kind}:${id}): ${why}`);
}

function tellUnbound(unbound: readonly Unbound[]): void {
  console.log(`Words that could be bound: ${unbound.length}`);
  for (const { file, line, column, bound } of unbound) console.log(`${file}:${line}:${column}  ${bound}`);
}

function watchFolder(): void {
  let wait: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(wait);
    wait = setTimeout(check, STEPS);
  });
  if (!values.json) console.log(`Watching ${positionals[0] ?? 'content/'}`);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from '../../build/folders.ts';
import { writeAtomically } from '../../build/write-atomically.ts';
import { readDocument } from '../../corpus/documents.ts';
import { readFiles } from '../../corpus/files.ts';
import { printProblems } from '../../diagnostics/problem.ts';
import { givenIds } from '../given-ids.ts';
import { problemsWith } from '../trial.ts';
import { itemsOf, type Item } from './items.ts';
import { merged } from './merge.ts';

/**
 * `npm run import -- file.bib|file.json`: adds to `sources.yaml` what an export of Zotero has beside it, in BibTeX, BibLaTeX or
 * CSL-JSON, and says of each item what became of it.
 */
const [file] = process.argv.slice(2);
const target = join(content, 'sources.yaml');

try {
  process.exitCode = file
    ? run(file)
    : fail('Unexpected absence of a file, expected one that ends in `.bib` or `.json`');
} catch (error) {
  process.exitCode = fail((error as Error).message);
}

/** @returns the exit code */
function run(file: string): number {
  const items = itemsOf(file, readFileSync(file, 'utf8'));
  const text = existsSync(target) ? readFileSync(target, 'utf8') : '';
  const sources = readFiles(content, 'content')
    .files.map((file) => readDocument(file).document)
    .flatMap((document) => (document?.kind === 'sources' ? (document.data.references ?? []).filter(Boolean) : []));
  const result = merged(text, sources, items, givenIds(content));
  const problems = problemsWith(content, new Map([['sources.yaml', result.text]])).filter(
    // What is added is cited later.
    ({ rule }) => rule !== 'unused-source',
  );
  if (problems.length > 0) return fail(printProblems(problems), '', 'Nothing is written');

  const at = ({ line, column }: Item) => `${file}:${line}:${column}`;
  for (const { item, id } of result.there) console.log(`${at(item)}  There already: ${id}`);
  for (const { item, id } of result.added) console.log(`${at(item)}  Added: ${id}`);
  for (const { item, why } of result.refused) console.error(`${at(item)}  Refused: ${why}`);
  const { there, added, refused } = result;
  console.log(
    `\n${added.length} added, ${there.length} there already, ${new Set(refused.map(({ item }) => item)).size} refused`,
  );
  if (added.length > 0) writeAtomically(target, result.text);
  return refused.length > 0 ? 1 : 0;
}

function fail(...why: readonly string[]): number {
  console.error(why.join('\n'));
  return 1;
}

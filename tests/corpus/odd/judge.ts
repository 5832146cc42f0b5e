import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { rehype } from 'rehype';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { ContentError, type Problem } from '../../../src/diagnostics/problem.ts';
import { PLACE, type Odd } from './odd.ts';

/** What became of an input: what is wrong with it, or what is read of it. */
export type Outcome = { problems: readonly Problem[]; corpus?: Corpus };

/** Puts an input into a tree, calls `use`, and takes it out again. */
export function put<Result>(root: string, { file, edit }: Odd, use: (root: string) => Result): Result {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  const edited = edit(before?.toString() ?? '');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof edited === 'string' ? edited.replace(PLACE, '') : edited);
  try {
    return use(root);
  } finally {
    if (before) writeFileSync(path, before);
    else rmSync(join(root, file.split('/').length > 1 && !existsSync(path) ? '' : file));
  }
}

/** Reads a tree; any error but one of its content is thrown on. */
export function outcome(root: string): Outcome {
  try {
    return { problems: [], corpus: readCorpus(root) };
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems };
    throw error;
  }
}

/** Whether a problem says where it is, what was found and what to do, in words of the content. */
export function saysAll({ file, line, column, message }: Problem): boolean {
  return (
    /^content\/./.test(file) &&
    line >= 1 &&
    column >= 1 &&
    /^Unexpected \S[^\n]*, expected \S[^\n]*$/.test(message) &&
    !/undefined|\[object|Invalid input|cannot be read|node_modules|\.ts\b/.test(message)
  );
}

/** The line on which the problem of an input must be named. */
export function lineOf({ verdict, edit }: Odd, text: string): number {
  const [, given] = /:(\d+)$/.exec(verdict) ?? [];
  if (given) return Number(given);
  const edited = String(edit(text));
  return edited.slice(0, Math.max(0, edited.indexOf(PLACE))).split('\n').length;
}

/** Every text of a corpus as a reader sees it. */
export function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [key === 'html' ? toString(rehype().parse(value)) : value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, key));
}

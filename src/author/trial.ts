import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCorpus } from '../corpus/read.ts';
import { ContentError, type Problem } from '../diagnostics/problem.ts';

/** Texts of files to be written, by their path below the content folder. */
export type Changes = ReadonlyMap<string, string>;

/** The problems that a content folder would have with changes, and has not without them. The folder stays as it is. */
export function problemsWith(content: string, changes: Changes): Problem[] {
  const copy = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(content, copy, { recursive: true });
    for (const [path, text] of changes) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    const before = new Set(problemsOf(content).map(nameOf));
    return problemsOf(copy).filter((problem) => !before.has(nameOf(problem)));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** A problem wherever it stands in its file. */
function nameOf({ file, rule, message }: Problem): string {
  return [file, rule, message].join('\n');
}

function problemsOf(content: string): readonly Problem[] {
  try {
    readCorpus(content);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

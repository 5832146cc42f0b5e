import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { readKept } from '../permalinks/kept-file.ts';
import { parseVersions } from './parse.ts';
import { versionKey, type Version } from './version.ts';

/** The name of the file in the content folder. */
export const PUBLISHED_FILE = 'published.json';

/** What was published, as it was found. */
export type Found = {
  /** What the file says. */
  own: readonly Version[];
  /** What git last committed of it; nothing where there is no git. */
  committed: readonly Version[];
  missing: boolean;
  /** A problem at a version, or at the top of the file. */
  problem: (message: string, rule: RuleName, version?: Version) => Problem;
  problems: Problem[];
};

/**
 * Reads what a content folder has published; nothing where it never has.
 * @param label how the folder is named in problems
 */
export function readPublished(root: string, label: string): Found {
  const { own, missing, committed, problem, problems } = readKept(root, label, PUBLISHED_FILE, parseVersions);
  return {
    own: own.versions,
    committed: parseVersions(committed ?? '[]').versions,
    missing,
    problem: (message, rule, version) => problem(message, rule, version && versionKey(version)),
    problems,
  };
}

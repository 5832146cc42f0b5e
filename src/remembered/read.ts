import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { committedText, restoring } from '../permalinks/committed.ts';
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
  const path = join(root, PUBLISHED_FILE);
  const missing = !statSync(path, { throwIfNoEntry: false })?.isFile();
  const text = missing ? '[]' : readFileSync(path, 'utf8');
  const file = `${label}/${PUBLISHED_FILE}`;
  const { versions, places, faults } = parseVersions(text);
  const committed = committedText(root, PUBLISHED_FILE);
  const hint = committed === undefined ? '' : `; ${restoring(file)} brings back the version of git`;
  const at = (offset: number, message: string, rule: RuleName): Problem => {
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: before.at(-1)!.length + 1, message, rule };
  };
  return {
    own: versions,
    committed: parseVersions(committed ?? '[]').versions,
    missing,
    problem: (message, rule, version) => at((version && places.get(versionKey(version))) ?? 0, message, rule),
    problems: faults.map(({ at: offset, found, expected }) =>
      at(offset, unexpected(found, expected) + hint, 'permalinks'),
    ),
  };
}

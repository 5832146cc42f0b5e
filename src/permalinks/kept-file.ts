import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { committedText, restoring } from './committed.ts';
import type { Fault } from './scan.ts';

/** What every file that the build keeps is parsed into: among other things the offset of each entry by its key, and all that is wrong. */
type Parsed = { places: ReadonlyMap<string, number>; faults: readonly Fault[] };

/**
 * Reads a file that the build keeps in a content folder; where there is none, an empty list.
 * @param label how the folder is named in problems
 * @returns it, what git last committed of it, and a problem for each place where it is damaged
 */
export function readKept<Own extends Parsed>(root: string, label: string, name: string, parse: (text: string) => Own) {
  const path = join(root, name);
  const file = `${label}/${name}`;
  const missing = !statSync(path, { throwIfNoEntry: false })?.isFile();
  const text = missing ? '[]' : readFileSync(path, 'utf8');
  const own = parse(text);
  const committed = committedText(root, name);
  const restore = restoring(file);
  const at = (offset: number, message: string, rule: RuleName): Problem => {
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: before.at(-1)!.length + 1, message, rule };
  };
  const hint = committed === undefined ? '' : `; ${restore} brings back the version of git`;
  return {
    ...{ own, text, missing, committed, restore },
    /** A problem at the entry of a key, or at the top of the file. */
    problem: (message: string, rule: RuleName, key?: string): Problem =>
      at(own.places.get(key ?? '') ?? 0, message, rule),
    problems: own.faults.map(({ at: offset, found, expected }) =>
      at(offset, unexpected(found, expected) + hint, 'permalinks'),
    ),
  };
}

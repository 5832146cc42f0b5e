import { faultOf, marked, type Keys } from '../permalinks/flat.ts';
import { scan, type Fault } from '../permalinks/scan.ts';
import { versionKey, type Version } from './version.ts';

const KEYS: Keys = {
  id: [/^[^\s#]+$/, 'an id'],
  field: [/^\S+$/, 'a key'],
  text: [/^/, 'text'],
  since: [/^\d{4}-\d{2}-\d{2}$/, 'a day, such as `2024-05-02`'],
  made: [/^[^\s#]+$/, 'the id of a correction'],
  ended: [/^[^\s#]*$/, 'the id of a correction, or nothing'],
};

/** The versions as they stand in their file, the offset of each by its key, and all that is wrong. */
type Parsed = { versions: Version[]; places: ReadonlyMap<string, number>; faults: Fault[] };

/** Reads the text of the file, in whatever order a merge has left it. */
export function parseVersions(text: string): Parsed {
  const entries = scan(text);
  if (!Array.isArray(entries)) return { versions: [], places: new Map(), faults: [marked(entries)] };
  const faults = entries.flatMap((entry) => faultOf(entry, KEYS, ['id', 'field', 'text', 'since']) ?? []);
  if (faults.length > 0) return { versions: [], places: new Map(), faults };
  const versions = entries.map(({ value }) => value as Version);
  return { versions, places: new Map(entries.map(({ at }, index) => [versionKey(versions[index]!), at])), faults };
}

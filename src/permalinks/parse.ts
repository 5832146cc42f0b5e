import { quote } from '../diagnostics/wording.ts';
import { keyOf, type Anchor, type Ledger } from './ledger.ts';
import { scan, type Fault, type Scanned } from './scan.ts';

/** What each key of an entry must look like, and how that is said. No page climbs out of the site. */
const KEYS: Record<string, [shape: RegExp, words: string]> = {
  id: [/^[^\s#]+$/, 'an id'],
  page: [/^(?:[a-z0-9][a-z0-9-]*\/)*$/, 'an address below the root of the site, such as `timeline/`'],
  text: [/^/, 'text'],
  heir: [/^[^\s#]+$/, 'an id'],
};

/** A ledger as it stands in its file: the offset of each entry by its key, and all that is wrong. */
export type Parsed = { ledger: Ledger; places: ReadonlyMap<string, number>; faults: Fault[] };

/** Reads the text of a ledger. It need not be sorted: a merge by hand may leave it otherwise, and nothing is lost by that. */
export function parseLedger(text: string): Parsed {
  const entries = scan(text);
  if (!Array.isArray(entries)) return { ledger: [], places: new Map(), faults: [marked(entries)] };
  const places = new Map<string, number>();
  const faults = entries.flatMap((entry) => {
    const key = keyOf(entry.value as Anchor);
    const twice = places.has(key);
    places.set(key, entry.at);
    const second = { at: entry.at, found: `second \`${key}\``, expected: 'each anchor of a page once' };
    return faultOf(entry) ?? (twice ? second : []);
  });
  return { ledger: entries.map(({ value }) => value as Anchor), places, faults };
}

function faultOf({ value, at }: Scanned): Fault | undefined {
  for (const key of ['id', 'page']) {
    if (!(key in value)) return { at, found: `entry without \`${key}\``, expected: KEYS[key]![1] };
  }
  for (const [key, given] of Object.entries(value)) {
    const [shape, words] = KEYS[key] ?? [];
    if (!shape) return { at, found: `key ${quote(key)}`, expected: '`id`, `page`, `text` or `heir`' };
    if (!shape.test(given)) return { at, found: `${key} ${quote(given)}`, expected: words! };
  }
  return undefined;
}

/** A fault in words, with what git leaves in a file that it could not merge named for what it is. */
function marked({ at, found, expected }: Fault): Fault {
  return /^(?:<{7}|={7}|>{7})/.test(found)
    ? { at, found: `mark ${quote(found)} of a merge`, expected: 'the lines of both sides, without marks' }
    : { at, found: quote(found), expected: `${expected}, as the build wrote the file` };
}

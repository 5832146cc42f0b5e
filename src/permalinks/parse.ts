import { faultOf, marked, type Keys } from './flat.ts';
import { keyOf, type Anchor, type Ledger } from './ledger.ts';
import { scan, type Fault } from './scan.ts';

/** No page climbs out of the site. */
const KEYS: Keys = {
  id: [/^[^\s#]+$/, 'an id'],
  page: [/^(?:[a-z0-9][a-z0-9-]*\/)*$/, 'an address below the root of the site, such as `timeline/`'],
  text: [/^/, 'text'],
  heir: [/^[^\s#]+$/, 'an id'],
};

/** A ledger as it stands in its file: the offset of each entry by its key, and all that is wrong. */
type Parsed = { ledger: Ledger; places: ReadonlyMap<string, number>; faults: Fault[] };

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
    return faultOf(entry, KEYS, ['id', 'page']) ?? (twice ? second : []);
  });
  return { ledger: entries.map(({ value }) => value as Anchor), places, faults };
}

import { quote } from '../diagnostics/wording.ts';
import type { Fault, Scanned } from './scan.ts';

/** What each key of an entry must look like, and how that is said. */
export type Keys = Record<string, [shape: RegExp, words: string]>;

/** What is wrong with an entry: a key that it lacks, does not know or has filled wrongly. */
export function faultOf({ value, at }: Scanned, keys: Keys, required: readonly string[]): Fault | undefined {
  for (const key of required) {
    if (!(key in value)) return { at, found: `entry without \`${key}\``, expected: keys[key]![1] };
  }
  const known = Object.keys(keys).map((key) => `\`${key}\``);
  for (const [key, given] of Object.entries(value)) {
    const [shape, words] = keys[key] ?? [];
    if (!shape) return { at, found: `key ${quote(key)}`, expected: known.join(', ').replace(/, (?=[^,]*$)/, ' or ') };
    if (!shape.test(given)) return { at, found: `${key} ${quote(given)}`, expected: words! };
  }
  return undefined;
}

/** A fault in words, with what git leaves in a file that it could not merge named for what it is. */
export function marked({ at, found, expected }: Fault): Fault {
  return /^(?:<{7}|={7}|>{7})/.test(found)
    ? { at, found: `mark ${quote(found)} of a merge`, expected: 'the lines of both sides, without marks' }
    : { at, found: quote(found), expected: `${expected}, as the build wrote the file` };
}

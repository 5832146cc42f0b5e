import { distance } from '../diagnostics/distance.ts';
import { compare } from './compare.ts';

/** The most words that a minor change may touch. */
const MOST = 3;

/** All but letters and plain punctuation: digits, ◇, %, ?. */
const SIGNS = /[\p{L}\p{M}\s\p{Z}.,;:()'"‘’“”«»‐–—-]/gu;

/** What is written with a capital or in a script without any, as names are. */
const NAMED = /(?:\p{Lu}[\p{L}\p{M}]*|\p{Lo}+)/gu;

/**
 * What makes a change more than a slip of the pen.
 * @param weighty words of the language that count or deny
 * @returns a few words on it; undefined where the spelling of at most three words has changed
 */
export function notMinor(before: string, after: string, weighty: readonly string[]): string | undefined {
  if (before.replace(SIGNS, '') !== after.replace(SIGNS, '')) return 'change of a number or sign';
  if (listed(before, NAMED) !== listed(after, NAMED)) return 'change of a name or capital';
  const runs = runsOf(before, after);
  const changed = runs.reduce((sum, { del, ins }) => sum + Math.max(del.length, ins.length), 0);
  if (changed > MOST) return `change of ${changed} words`;
  const words = runs.flatMap(({ del, ins }) => [...del, ...ins]);
  if (words.some((word) => weighty.includes(word))) return 'change of a number, month or negation in words';
  const other = runs.find(({ del, ins }) => !isSpelling(del.join(''), ins.join('')));
  return other && `other word${other.ins.length === 0 ? ' fewer' : ''}`;
}

function listed(text: string, shape: RegExp): string {
  return (text.match(shape) ?? []).join(' ');
}

/** The words taken out and put in at each place, in small letters and without punctuation. */
function runsOf(before: string, after: string): { del: string[]; ins: string[] }[] {
  const runs: { del: string[]; ins: string[] }[] = [];
  let open = false;
  for (const { text, is } of compare(before, after)) {
    if (is && !open) runs.push({ del: [], ins: [] });
    open = is !== undefined;
    if (is) runs.at(-1)![is].push(...(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
  }
  return runs;
}

/** Whether two words are one, spelt otherwise: a letter in three at most, none put before it, as `un-` would be. */
function isSpelling(one: string, other: string): boolean {
  if (one === other || [...one].sort().join('') === [...other].sort().join('')) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4 || (long.endsWith(short) && long !== short)) return false;
  return Number.isFinite(distance(one, other, Math.ceil(long.length / 3)));
}

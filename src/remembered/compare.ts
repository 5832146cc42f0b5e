import { diffArrays } from 'diff';

/** A run of words, and whether only the text before or only the one after has it. */
export type Part = { text: string; is?: 'del' | 'ins' };

/** Two texts as one, word by word. */
export function compare(before: string, after: string): Part[] {
  return diffArrays(wordsIn(before), wordsIn(after)).map(({ value, added, removed }) => {
    const text = value.join(' ');
    return added ? { text, is: 'ins' } : removed ? { text, is: 'del' } : { text };
  });
}

/** Fewer words in a row than these, between others that changed, are there by chance. */
const RUN = 3;

/** Two texts as a reader can follow them: word by word or, where less than half of the words survive, the old whole and then the new. */
export function readably(before: string, after: string): Part[] {
  const parts = compare(before, after);
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const survive = parts.reduce((sum, { text, is }, index) => {
    const words = wordsIn(text).length;
    const isByChance = words < RUN && index > 0 && index < parts.length - 1;
    return is || isByChance ? sum : sum + words;
  }, 0);
  const isRewritten = ['del', 'ins'].every((one) => parts.some(({ is }) => is === one));
  if (!isRewritten || survive >= Math.max(old.length, now.length) / 2) return parts;
  return [
    { text: old.join(' '), is: 'del' },
    { text: now.join(' '), is: 'ins' },
  ];
}

/** The words that differ, each text's from the first to the last of them, with the word before and after. */
export function differing(before: string, after: string): { before: string; after: string } {
  const [a, b] = [wordsIn(before), wordsIn(after)];
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const cut = (list: string[]) => list.slice(Math.max(0, head - 1), list.length - Math.max(0, tail - 1)).join(' ');
  return { before: cut(a), after: cut(b) };
}

function wordsIn(text: string): string[] {
  return text.split(/[\s\p{Z}]+/u).filter(Boolean);
}

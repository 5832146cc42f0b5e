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

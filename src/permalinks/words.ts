/** The words of a text, in small letters. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How often each word stands in a list. */
export function tally(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How many words two lists have in common, repetitions counted. */
export function shared(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [word, count] of a) sum += Math.min(count, b.get(word) ?? 0);
  return sum;
}

import { closest, distance } from 'fastest-levenshtein';

/** `Unexpected X, expected Y` and, where a candidate is near, `; did you mean Z?`: the one grammar of all messages. */
export function unexpected(found: string, expected: string, given = '', candidates: readonly string[] = []): string {
  return `Unexpected ${found}, expected ${expected}${didYouMean(given, candidates)}`;
}

function didYouMean(given: string, candidates: readonly string[]): string {
  if (!given || candidates.length === 0) return '';
  const nearest = closest(given, candidates as string[]);
  const tolerated = Math.max(2, Math.floor(given.length / 3));
  return distance(given, nearest) <= tolerated ? `; did you mean \`${nearest}\`?` : '';
}

/** `a`, `b` or `c`, in code quotes. */
export function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

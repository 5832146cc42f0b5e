import { distance } from './distance.ts';

/** The most of a piece of content that a message shows, in characters. */
const SHOWN = 60;

/** `Unexpected X, expected Y` and, where a candidate is near, `; did you mean Z?`: the one grammar of all messages. */
export function unexpected(found: string, expected: string, given = '', candidates: readonly string[] = []): string {
  return `Unexpected ${found}, expected ${expected}${didYouMean(given, candidates)}`;
}

/** Names the nearest candidate, if no more than a third of what was given is different; case counts for nothing. */
function didYouMean(given: string, candidates: readonly string[]): string {
  const tolerated = Math.min(given.length - 1, Math.max(2, Math.floor(given.length / 3)));
  const [nearest] = candidates
    .map((candidate) => ({ candidate, far: distance(given.toLowerCase(), candidate.toLowerCase(), tolerated) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((a, b) => a.far - b.far);
  return nearest ? `; did you mean \`${nearest.candidate}\`?` : '';
}

/** A piece of content in code quotes: on one line, and cut where it is long. */
export function quote(text: string): string {
  const characters = [...text.replace(/[\p{C}\p{Z}]/gu, ' ')];
  return `\`${characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : characters.join('')}\``;
}

/** `a`, `b` or `c`, in code quotes. */
export function oneOf(values: readonly string[]): string {
  return anyOf(values.map((value) => `\`${value}\``));
}

/** a, b or c. */
export function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

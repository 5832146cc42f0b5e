import { languageOf } from '../words/language.ts';

/** The letter that a name is looked up at, without its accent, so that É stands under E. */
export function letterOf(name: string, tag: string): string {
  const first = /\p{L}|\p{N}/u.exec(name)?.[0] ?? name;
  return languageOf(tag).upper(first.normalize('NFD')[0]!);
}

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The letters of an index: those that have entries, and in a language of Latin script those that have none. */
export function indexLetters(filled: readonly string[], tag: string): { letter: string; filled: boolean }[] {
  const isLatin = new Intl.Locale(tag).maximize().script === 'Latn';
  const letters = [...new Set([...filled, ...(isLatin ? ALPHABET : [])])];
  return letters.sort(languageOf(tag).compare).map((letter) => ({ letter, filled: filled.includes(letter) }));
}

import { languageOf } from '../words/language.ts';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The letters of an index: those that have entries, and in a language of Latin script those that have none. */
export function indexLetters(filled: readonly string[], tag: string): { letter: string; filled: boolean }[] {
  const isLatin = new Intl.Locale(tag).maximize().script === 'Latn';
  const letters = [...new Set([...filled, ...(isLatin ? ALPHABET : [])])];
  return letters.sort(languageOf(tag).compare).map((letter) => ({ letter, filled: filled.includes(letter) }));
}

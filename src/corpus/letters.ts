import { languageOf } from '../words/language.ts';
import type { Key } from './parts.ts';

/** The letter that a name is looked up at, without its accent, so that É stands under E. */
export function letterOf(name: string, tag: string): string {
  const first = /\p{L}|\p{N}/u.exec(name)?.[0] ?? name;
  return languageOf(tag).upper(first.normalize('NFD')[0]!);
}

/** What a name is filed under, from coarse to fine: its letter, then its first two letters and digits, and so on to the whole; nothing where it has none. */
export function keysOfName(name: string, tag: string): Key[] {
  let slug = '';
  return [...name.matchAll(/\p{L}|\p{N}/gu)].map(({ 0: letter, index }) => {
    const isFirst = slug === '';
    slug += spelt(letter);
    return { slug, label: isFirst ? letterOf(name, tag) : name.slice(0, index + letter.length) };
  });
}

/** A letter as addresses spell it: those that are no Latin ones by their number in Unicode. */
function spelt(letter: string): string {
  const plain = letter.normalize('NFD')[0]!.toLowerCase();
  return /[a-z0-9]/.test(plain) ? plain : `u${plain.codePointAt(0)!.toString(16)}`;
}

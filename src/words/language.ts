import { directionOf } from './direction.ts';
import { en } from './en.ts';
import { filedIn } from './filed.ts';
import { formsOf, type Forms } from './forms.ts';
import { fr } from './fr.ts';
import { PLURALS } from './plurals.ts';

/**
 * Every word that the generator itself says on pages, in one language. What it tells authors of their files is the tool’s own
 * and stays English, as its rules and options are.
 */
export type Words = ReturnType<typeof en>;

/** The languages it speaks: a file each, by primary subtag (BCP 47). */
const SPOKEN: Record<string, (forms: Forms) => Words> = { en, fr };

export const LANGUAGES = Object.keys(SPOKEN);

/** A language: its words, and how it writes numbers and lists, sorts names and ends sentences. */
export type Language = Forms & {
  tag: string;
  /** Its primary subtag: `en` of `en-GB`. */
  primary: string;
  /** In which its script runs. */
  direction: 'ltr' | 'rtl';
  words: Words;
  /** Order of names, without regard to punctuation; numbers by their value. */
  compare: (a: string, b: string) => number;
  /** A name as lists file it: without the article it begins with. */
  filed: (name: string) => string;
  sentences: (text: string) => string[];
  /** The plurals that a name may have. */
  plurals: (name: string) => string[];
  /** What it calls a language: `Japanese`. @param tag BCP 47 */
  languageName: (tag: string) => string;
  upper: (text: string) => string;
};

const known = new Map<string, Language>();

/** @param tag BCP 47, whose primary subtag is one of LANGUAGES. @throws RangeError where it is not */
export function languageOf(tag: string): Language {
  const found = known.get(tag) ?? make(tag);
  known.set(tag, found);
  return found;
}

function make(tag: string): Language {
  const primary = tag.split('-')[0]!;
  const words = SPOKEN[primary];
  if (!words) throw new RangeError(`No words in ${tag}`);
  const forms = formsOf(tag);
  const { compare } = new Intl.Collator(tag, { ignorePunctuation: true, numeric: true });
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  return {
    ...forms,
    tag,
    primary,
    direction: directionOf(tag),
    words: words(forms),
    compare,
    filed: filedIn(primary),
    languageName: (other) => names.of(other)!,
    sentences: (text) => [...segmenter.segment(text)].map(({ segment }) => segment),
    plurals: PLURALS[primary]!,
    upper: (text) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1),
  };
}

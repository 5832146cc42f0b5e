/** Scripts by their names in Unicode, the most used first. */
const SCRIPTS = (
  'Latin Cyrillic Greek Han Hiragana Katakana Hangul Arabic Hebrew Devanagari Bengali Gurmukhi Gujarati Oriya Tamil ' +
  'Telugu Kannada Malayalam Sinhala Thai Lao Khmer Myanmar Tibetan Mongolian Georgian Armenian Ethiopic Thaana Syriac'
)
  .split(' ')
  .map((name) => ({ name, letter: new RegExp(String.raw`\p{Script=${name}}`, 'u') }));

/** Japanese words are written in all three, so these count as one with Han. */
const KANA = ['Hiragana', 'Katakana'];

/** The script of the first letter of a text, by its Unicode name, or `other`; nothing where there is no letter. */
export function scriptOf(text: string): string | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  const name = SCRIPTS.find((script) => script.letter.test(letter))?.name ?? 'other';
  return KANA.includes(name) ? 'Han' : name;
}

/** The plurals that a name may have in running text; one that does not exist does no harm. */
export const PLURALS: Record<string, (name: string) => string[]> = {
  /** By the last word, or the word before a preposition: `visiting forces`, `agreements in principle`. */
  en: (name) => [english(name), name.replace(/^.+?(?= (?:at|between|for|in|of|on|to|with) )/, english)],
  /** By the first word, and as many after it as agree with it: `accords de principe`, `traités bilatéraux`. */
  fr: (name) => {
    const words = name.split(' ');
    return words.map((_, last) => [...words.slice(0, last + 1).map(french), ...words.slice(last + 1)].join(' '));
  },
};

function english(noun: string): string {
  return `${noun.replace(/(?<![aeiou])y$/, 'ie').replace(/(s|x|z|ch|sh)$/, '$1e')}s`;
}

function french(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/al$/.test(word)) return word.replace(/al$/, 'aux');
  return /(eau|eu)$/.test(word) ? `${word}x` : `${word}s`;
}

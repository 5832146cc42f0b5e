import { words } from './words.ts';

/** Words that tell nothing of what a paragraph is about. */
const PLAIN = new Set(
  `a about after all also an and are as at be been but by can could did do does for from had has have he her his how if in into is it
  its may more most no nor not of on once one only or other our over own she so some such than that the their them then there these
  they this those to under until up was we were what when where which while who why will with would`.split(/\s+/),
);

const MOST_WORDS = 4;
const MOST_LETTERS = 32;

/**
 * A readable id for a paragraph, from its first telling words: `p-paris-asked-first`.
 * @param taken every id ever given, which is never given again
 */
export function anchorName(text: string, taken: ReadonlySet<string>): string {
  const plain = words(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[’']s?\b/g, ''),
  ).filter((word) => /^[a-z0-9]+$/.test(word));
  const telling = plain.filter((word) => !PLAIN.has(word));
  const chosen = (telling.length > 0 ? telling : plain).slice(0, MOST_WORDS);
  while (chosen.length > 1 && chosen.join('-').length > MOST_LETTERS) chosen.pop();
  const name = `p-${chosen.join('-').slice(0, MOST_LETTERS) || 'text'}`;
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
}

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
 * Gives readable ids to paragraphs, from their first telling words: `p-port-asked-first`. None is given twice.
 * @param given every id ever given
 */
export function anchorNames(given: Iterable<string>): (text: string) => string {
  const taken = new Set(given);
  const numbers = new Map<string, number>();
  return (text) => {
    const name = nameOf(text);
    let id = name;
    for (let number = numbers.get(name) ?? 2; taken.has(id); number++) {
      id = `${name}-${number}`;
      numbers.set(name, number + 1);
    }
    taken.add(id);
    return id;
  };
}

function nameOf(text: string): string {
  const plain = words(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[’']s?\b/g, ''),
  ).filter((word) => /^[a-z0-9]+$/.test(word));
  const telling = plain.filter((word) => !PLAIN.has(word));
  const chosen = (telling.length > 0 ? telling : plain).slice(0, MOST_WORDS);
  while (chosen.length > 1 && chosen.join('-').length > MOST_LETTERS) chosen.pop();
  return `p-${chosen.join('-').slice(0, MOST_LETTERS) || 'text'}`;
}

/** The record that a name is of, and whether prose that has the name unlinked is linked. */
export type Named = { id: string; kind: string; auto: boolean };

/** Every name as it is written amid a sentence, its plurals among them, with one space between words. */
export type Names = ReadonlyMap<string, Named>;

/** What stands as a word in a name stands as one wherever the name does. */
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * Finds every name that stands as words of its own, the longest at each place; also with a capital at its beginning.
 * @param text what it will be used on: names with other words are left out, as a story may have thousands
 */
export function namePattern(names: Names, text: string): RegExp {
  const forms = formsOf(names);
  const words = new Set(text.match(WORDS));
  const all = ['', ...words]
    .flatMap((word) => forms.get(word) ?? [])
    .filter((form) => (form.match(WORDS) ?? []).every((word) => words.has(word)))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) =>
      form
        .split(' ')
        .map(RegExp.escape)
        .join(String.raw`\s+`),
    );
  // A hyphen or dash makes another word of it.
  return new RegExp(String.raw`(?<![\p{L}\p{N}\-–])(?:${[...all, NOTHING].join('|')})(?![\p{L}\p{N}\-–])`, 'gu');
}

const NOTHING = '(?!)';

const known = new WeakMap<Names, Map<string, string[]>>();

/** The names as they may be written, by their longest word: many begin with “Treaty”. */
function formsOf(names: Names): Map<string, string[]> {
  const all = () => [...new Set([...names.keys()].flatMap((name) => [name, capital(name)]))];
  const longest = (form: string) => (form.match(WORDS) ?? []).sort((a, b) => b.length - a.length)[0] ?? '';
  const forms = known.get(names) ?? Map.groupBy(all(), longest);
  known.set(names, forms);
  return forms;
}

/**
 * The record of a name as it was found: written as its author wrote it, or at the beginning of a sentence with a capital.
 * @param begins whether it begins a sentence
 */
export function recordNamed(found: string, names: Names, begins: boolean): Named | undefined {
  const name = found.replace(/\s+/g, ' ');
  const exact = names.get(name);
  if (exact || !begins) return exact;
  return names.get(name.charAt(0).toLowerCase() + name.slice(1));
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The text of a file, by its path. */
export type Files = Record<string, string>;

/**
 * Where the names and ids of a story stand in files that know of no story: `path:line: name`.
 * Names are looked for as they are written, ids as whole words in any case. Left out is what is English (or French) all
 * the same: words that comments or texts of these files use in small letters within a sentence, such as `cabinet`.
 */
export function named(files: Files, names: readonly string[]): string[] {
  const prose = Object.values(files).flatMap(sentences).join('\n');
  const isUsual = (word: string) =>
    new RegExp(`(?<=[\\p{Ll},;] )${RegExp.escape(word)}(?=[\\s,.;:)]|$)`, 'mu').test(prose);
  const telling = [...new Set(names)].filter(
    (name) => name.length > 2 && !name.split(/[\s-]+/).every((word) => isUsual(word.toLowerCase())),
  );
  const patterns = telling.map((name) => [name, patternOf(name)] as const);
  return Object.entries(files).flatMap(([path, text]) => {
    const here = patterns.filter(([, pattern]) => pattern.test(text));
    const lines = here.length > 0 ? text.split('\n') : [];
    return lines.flatMap((line, index) =>
      here.filter(([, pattern]) => pattern.test(line)).map(([name]) => `${path}:${index + 1}: ${name}`),
    );
  });
}

/** Finds a name in a text, not within a longer word or id. */
function patternOf(name: string): RegExp {
  const isId = /^[a-z0-9-]+$/.test(name);
  return new RegExp(`(?<![\\p{L}\\d-])${RegExp.escape(name)}(?![\\p{L}\\d-])`, isId ? 'iu' : 'u');
}

/** The comments of a file, and its texts of several words. */
function sentences(text: string): string[] {
  const comments = text.match(/(?<!:)\/\/.*|^\s*(?:\/\*)?\*.*|<!--.*/gm) ?? [];
  const texts = [...text.matchAll(/(['"`])((?:(?!\1).)* (?:(?!\1).)*)\1/g)].map((match) => match[2]!);
  return [...comments, ...texts];
}

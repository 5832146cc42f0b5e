/** The record that a name is of, and whether prose that has the name unlinked is linked. */
export type Named = { id: string; kind: string; auto: boolean };

/** Every name as it is written amid a sentence, its plurals among them, with one space between words. */
export type Names = ReadonlyMap<string, Named>;

/** Finds every name that stands as words of its own, the longest at each place; also with a capital at its beginning. */
export function namePattern(names: Names): RegExp {
  const forms = [...names.keys()].flatMap((name) => [...new Set([name, capital(name)])]);
  const all = forms
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) =>
      form
        .split(' ')
        .map(RegExp.escape)
        .join(String.raw`\s+`),
    );
  // A hyphen or dash makes another word of it.
  return new RegExp(String.raw`(?<![\p{L}\p{N}\-–])(?:${all.join('|')})(?![\p{L}\p{N}\-–])`, 'gu');
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

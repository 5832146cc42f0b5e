/**
 * One malformed or unusual input. The verdict is the rule that refuses it or, after `=`, a text that must come through
 * unchanged; `same` where it must change nothing.
 */
export type Odd = {
  name: string;
  verdict: string;
  /** The file of the whole tree that is edited, or a new one. */
  file: string;
  /** The text of the file, edited: `▸` begins the line on which the problem must be named, the first where there is none. */
  edit: (text: string) => string | Uint8Array;
};

/** Before the line on which a problem must be named. */
export const PLACE = '▸';

export const ARTICLE = 'articles/talks.md';

/** One text of a file in the place of another. */
export function replaced(file: string, from: string): (...row: readonly [string, string, string]) => Odd {
  return (name, verdict, to) => ({
    name,
    verdict,
    file,
    edit: (text) => {
      if (!text.includes(from)) throw new Error(`No ${from} in ${file}`);
      return text.replace(from, () => to);
    },
  });
}

/** Markdown at the end of the article. */
export function body(name: string, verdict: string, markdown: string): Odd {
  return { name, verdict, file: ARTICLE, edit: (text) => `${text}\n${markdown}\n` };
}

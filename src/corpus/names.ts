import type { Named } from '../markdown/names.ts';
import type { Language } from '../words/language.ts';
import { isDraft, isMarkdown, type Document, type MarkdownDocument } from './documents.ts';

/** The lists of records whose names prose may have, and their kinds. */
const LISTS = { actors: 'actor', agreements: 'agreement', terms: 'term' } as const;

/** A name of a record, and where it stands in its file. */
export type NameGiven = Named & { text: string; document: MarkdownDocument; path: (string | number)[] };

/** Every name and alias of the actors, agreements and terms. */
export function namesGiven(documents: readonly Document[]): NameGiven[] {
  return documents.filter(isMarkdown).flatMap((document) =>
    (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((list) =>
      document.data[list].flatMap(({ id, name, auto, aliases }, index): NameGiven[] => {
        const named = { id, kind: LISTS[list], document };
        const path = [list, index];
        return [
          { ...named, text: name, auto, path: [...path, 'name'] },
          ...aliases.map((alias, place) => ({
            ...named,
            text: alias.text,
            auto: auto && alias.auto,
            path: [...path, 'aliases', place],
          })),
        ];
      }),
    ),
  );
}

/** The names that prose is linked by, of what is published: each as it is given, of terms also with a small letter, and their plurals. */
export function namesLinked(documents: readonly Document[], { plurals }: Language): Map<string, Named> {
  const given = namesGiven(documents.filter((document) => !isDraft(document)))
    .sort((a, b) => +b.auto - +a.auto)
    .flatMap(({ text, ...named }) => formsOf(text, named.kind).map((form) => ({ form, ...named })));
  const names = new Map<string, Named>();
  for (const { form, id, kind, auto } of [
    ...given,
    ...given.flatMap(({ form, ...named }) => plurals(form).map((plural) => ({ ...named, form: plural }))),
  ]) {
    if (!names.has(form)) names.set(form, { id, kind, auto });
  }
  return names;
}

/** A term stands in the glossary with a capital that it has in no sentence: `Visiting force`; not so one in capitals, nor the name of an actor. */
function formsOf(text: string, kind: string): string[] {
  return kind === 'term' && /^\p{Lu}\p{Ll}/u.test(text) ? [text.charAt(0).toLowerCase() + text.slice(1), text] : [text];
}

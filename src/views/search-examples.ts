import { shortName } from '../corpus/short-name.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { mentions } from './mentions.ts';
import { nativeName } from './native-name.ts';

/** What a reader may ask for, and its language where that is not the site's. */
type Example = { text: string; lang?: string };

/**
 * What to look for, in each of the ways in which it can be called: the person and the term that most sections mention by
 * their names, a person by the name in another script, and an agreement by its shortest name.
 */
export function examples(corpus: Corpus): Example[] {
  const count = (id: string) => (mentions(corpus).get(id) ?? []).filter(({ kind }) => kind === 'text').length;
  const most = <Entry extends { id: string }>(entries: readonly Entry[]) =>
    entries.toSorted((a, b) => count(b.id) - count(a.id))[0];
  const people = corpus.actors.filter(({ kind }) => kind === 'person');
  const natives = people.flatMap(({ id, name, names }) => {
    const { native } = nativeName(name, names);
    return native ? [{ id, ...native }] : [];
  });
  const [agreement, native] = [most(corpus.agreements), most(natives)];
  const asked = [most(people)?.name, agreement && shortName(agreement, 0), most(corpus.terms)?.name];
  return [
    ...asked.flatMap((text) => (text ? [{ text }] : [])),
    ...(native ? [{ text: native.text, lang: native.lang }] : []),
  ];
}

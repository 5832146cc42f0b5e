import type { Corpus } from '../corpus/corpus.ts';
import { anchors } from '../model/anchors.ts';
import { isOfWords } from '../model/correction.ts';
import { changedPages, HISTORY } from './history.ts';

/** What a script needs to mark what is new to a reader: the day (EDTF) of the last change, and places of the page, each as `day#id`. */
type FreshPlaces = { known: string; places: string[] };

/** The places of a page that have changed since its first version, by more than words and their spelling; also where the reader may ask for the marks. */
export function freshPlaces(corpus: Corpus, address: string): FreshPlaces | undefined {
  const pages = changedPages(corpus);
  const known =
    pages
      .map(({ versions }) => versions[0]!.day)
      .sort()
      .at(-1) ?? corpus.asOf;
  const places = pages.flatMap(({ page, address: own, versions }) => {
    if (address === page)
      return versions.flatMap(({ day, changes }) =>
        changes.filter(({ correction }) => !correction || !isOfWords(correction)).map(({ id }) => `${day}#${id}`),
      );
    return address === own ? versions.map(({ day }) => `${day}#${anchors.version(day)}`) : [];
  });
  return places.length > 0 || address === HISTORY ? { known, places } : undefined;
}

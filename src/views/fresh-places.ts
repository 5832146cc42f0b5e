import type { Corpus } from '../corpus/corpus.ts';
import { anchors } from '../model/anchors.ts';
import { isOfWords } from '../model/correction.ts';
import { changedPages, HISTORY } from './history.ts';
import { once } from './once.ts';

/** What a script needs to mark what is new to a reader: the day (EDTF) of the last change, and places of the page, each as `day#id`. */
type FreshPlaces = { known: string; places: string[] };

/** The places of a page that have changed since its first version, by more than words and their spelling; also where the reader may ask for the marks. */
export function freshPlaces(corpus: Corpus, address: string): FreshPlaces | undefined {
  const places = placesByPage(corpus).get(address) ?? [];
  return places.length > 0 || address === HISTORY ? { known: lastChange(corpus), places } : undefined;
}

const lastChange = once((corpus): string => {
  const days = changedPages(corpus).map(({ versions }) => versions[0]!.day);
  return days.sort().at(-1) ?? corpus.asOf;
});

const placesByPage = once((corpus): ReadonlyMap<string, string[]> => {
  return new Map(
    changedPages(corpus).flatMap(({ page, address, versions }) => {
      const changed = versions.flatMap(({ day, changes }) =>
        changes.filter(({ correction }) => !correction || !isOfWords(correction)).map(({ id }) => `${day}#${id}`),
      );
      return [
        [page, changed],
        [address, versions.map(({ day }) => `${day}#${anchors.version(day)}`)],
      ];
    }),
  );
});

import type { Corpus } from '../corpus/corpus.ts';
import { compareDates } from '../dates/order.ts';
import { RELATIONS, type Relation } from '../model/relations.ts';
import { linksTo, type Link } from './links.ts';
import { once } from './once.ts';

/** The dates that one `says` it is related to, or those that say so of it, looking `back`. */
type Related = { relation: Relation; side: 'says' | 'back'; links: Link[] };

/** What each date is related to, by its id; the links of a relation oldest first. */
export const related = once((corpus): ReadonlyMap<string, Related[]> => {
  const dates = corpus.dates.toSorted((a, b) => compareDates(a.date, b.date));
  const linked = (isLinked: (other: Corpus['dates'][number]) => boolean) =>
    linksTo(
      corpus,
      dates.filter(isLinked).map(({ id }) => id),
    );
  return new Map(
    dates.map((date) => {
      const all = RELATIONS.flatMap((relation): Related[] => [
        { relation, side: 'says', links: linked(({ id }) => date[relation].includes(id)) },
        { relation, side: 'back', links: linked((other) => other[relation].includes(date.id)) },
      ]);
      return [date.id, all.filter(({ links }) => links.length > 0)];
    }),
  );
});

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
  const place = new Map(dates.map(({ id }, place) => [id, place]));
  const linked = (ids: readonly string[] = []) =>
    linksTo(
      corpus,
      [...new Set(ids)].filter((id) => place.has(id)).sort((a, b) => place.get(a)! - place.get(b)!),
    );
  const back = new Map(RELATIONS.map((relation) => [relation, turnedRound(dates, relation)]));
  return new Map(
    dates.map((date) => {
      const all = RELATIONS.flatMap((relation): Related[] => [
        { relation, side: 'says', links: linked(date[relation]) },
        { relation, side: 'back', links: linked(back.get(relation)!.get(date.id)) },
      ]);
      return [date.id, all.filter(({ links }) => links.length > 0)];
    }),
  );
});

/** By the id of each date the ids of those that say they are related to it. */
function turnedRound(dates: Corpus['dates'], relation: Relation): Map<string, string[]> {
  const pairs = dates.flatMap((date) => date[relation].map((other) => ({ id: date.id, other })));
  const groups = Map.groupBy(pairs, ({ other }) => other);
  return new Map([...groups].map(([other, group]) => [other, group.map(({ id }) => id)]));
}

import type { Corpus } from '../corpus/corpus.ts';
import { languageOf, type Words } from '../words/language.ts';
import type { AccessMap } from './map.ts';

/** What is said of the map. */
type MapWords = { title: string; description: string; note: string };

/** The most parties that a title names; the map names all. */
const MOST_NAMES = 2;

/** Words the map from the names of its records, and only of what is on it. */
export function mapWords({ hub, states, inset, territories, forces }: AccessMap, { edition }: Corpus): MapWords {
  const { words, upper } = languageOf(edition.language);
  const { map } = words.figures;
  const owners = [...new Set(territories.map(({ owner }) => owner.name))];
  const owned = owners.length > 0 ? map.owned(owners) : '';
  const stationed = forces.length > 0 ? map.stationed : '';
  const kind = edition.kinds[edition.follows]!.name;
  return {
    title: hub ? upper(kind) + words.marks.colon + standing(states, words) : map.title,
    description: `${hub ? map.hub(hub, kind) : map.parties(kind)}${owned}${stationed}.`,
    note: [map.projection, inset && map.inset, owners.length > 0 && map.notToScale, map.borders]
      .filter(Boolean)
      .join(' '),
  };
}

/** How far the agreements of the hub have come, and with whom. */
function standing(states: AccessMap['states'], { figures: { map }, marks, phases }: Words): string {
  const groups = Map.groupBy(
    states.filter(({ reached }) => reached !== undefined),
    ({ reached }) => reached!,
  );
  const said = (names: readonly string[]) => (names.length > MOST_NAMES ? [map.many(names.length)] : names);
  return [...groups]
    .map(([reached, some]) => {
      const names = said(some.map(({ name }) => name));
      return reached === phases['in-force'] ? map.inForce(names) : map.standsWith(reached, names);
    })
    .join(marks.semicolon);
}

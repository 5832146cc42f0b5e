import type { Corpus } from '../corpus/corpus.ts';
import { languageOf, type Words } from '../words/language.ts';
import type { AccessMap } from './map.ts';

/** What is said of the map. */
export type MapWords = { title: string; description: string; note: string };

/** Words the map from the names of its records, and only of what is on it. */
export function mapWords({ hub, territories, forces }: AccessMap, { edition }: Corpus): MapWords {
  const { map } = languageOf(edition.language).words.figures;
  const shown = [
    map.partners,
    ...(territories.length > 0 ? [map.territories] : []),
    ...(forces.length > 0 ? [map.forces] : []),
  ];
  const owned = territories.length > 0 ? map.owned(parties(territories, map)) : '';
  const stationed = forces.length > 0 ? map.stationed : '';
  const subject = `${hub ? map.hub(hub) : map.parties}${owned}${stationed}`;
  return {
    title: map.title(shown),
    description: `${map.ofKind(edition.kinds[edition.follows]!.name, subject)}. ${map.projection}`,
    note: `${key(territories, forces, map)}${map.borders}`,
  };
}

/** What the shapes of territories and forces stand for. */
function key(territories: AccessMap['territories'], forces: AccessMap['forces'], map: Words['figures']['map']): string {
  if (territories.length === 0) return '';
  const byShape = Map.groupBy(territories, ({ shape }) => shape);
  const marks = [...byShape].map(([shape, some]) => map.territory(map.shapes[shape], parties(some, map)));
  return `${map.notToScale([...marks, ...(forces.length > 0 ? [map.force] : [])])} `;
}

/** The owners of territories, by name. */
function parties(territories: AccessMap['territories'], map: Words['figures']['map']): string {
  return map.owners([...new Set(territories.map(({ owner }) => owner))]);
}

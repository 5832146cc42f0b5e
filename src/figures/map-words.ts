import type { Corpus } from '../corpus/corpus.ts';
import type { Cast } from './cast.ts';
import type { AccessMap } from './map.ts';

/** What is said of the map. Names stand so that they need no article: in brackets, or first in a sentence. */
export type MapWords = { title: string; description: string; note: string };

/** Words the map from the names of its records, and only of what is on it. */
export function mapWords({ hub, territories, forces }: AccessMap, { index }: Corpus, { type }: Cast): MapWords {
  const shown = [
    'Partners',
    ...(territories.length > 0 ? ['territories'] : []),
    ...(forces.length > 0 ? ['forces'] : []),
  ];
  const term = index[type]?.kind === 'term' ? index[type].name : undefined;
  const partners = `${hub} and the states with which it has made or is negotiating ${term ? 'one' : 'an agreement'}`;
  const owned = territories.length > 0 ? `, and territories of ${parties(territories)}` : '';
  const stationed = forces.length > 0 ? ' with the forces stationed there' : '';
  return {
    title: `${[shown.slice(0, -1).join(', '), shown.at(-1)].filter(Boolean).join(' and ')} on the map`,
    description:
      `${term ? `${term}: ` : ''}${partners}${owned}${stationed}. The projection is Equal Earth, which keeps areas in proportion; ` +
      'it is cut opposite these places and cropped to them.',
    note: `${key(territories, forces)}Borders are those of Natural Earth, drawn only for the states named. The map takes no position on disputed ones.`,
  };
}

/** What the shapes of territories and forces stand for. */
function key(territories: AccessMap['territories'], forces: AccessMap['forces']): string {
  if (territories.length === 0) return '';
  const shapes = [...new Set(territories.map(({ shape }) => shape))];
  const marks = shapes.map(
    (shape) => `a ${shape} marks a territory of ${parties(territories.filter((one) => one.shape === shape))}`,
  );
  return `Not to scale: ${[...marks, ...(forces.length > 0 ? ['a triangle forces stationed there'] : [])].join(', ')}. `;
}

/** The owners of territories, by name. */
function parties(territories: AccessMap['territories']): string {
  const owners = [...new Set(territories.map(({ owner }) => owner))];
  return `${owners.length > 1 ? 'parties' : 'a party'} (${owners.join(', ')})`;
}

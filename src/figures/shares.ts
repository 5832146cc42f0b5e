import type { Corpus } from '../corpus/corpus.ts';
import { anchors } from '../model/anchors.ts';
import { agreed } from '../views/agreed.ts';
import { finding } from '../views/finding.ts';
import { once } from '../views/once.ts';
import { roads } from '../views/road.ts';
import { shares, type Share } from '../views/shares.ts';
import { languageOf } from '../words/language.ts';
import { drawn, lanes } from './lanes.ts';
import { mapWords } from './map-words.ts';
import { accessMap } from './map.ts';

/** Everything that has a share page, by its id. */
export const shared = once(
  (corpus) => new Map([...shares(corpus), ...figureShares(corpus)].map((share) => [share.id, share])),
);

/** Every figure of the site, as it can be shared alone. */
export function figureShares(corpus: Corpus): Share[] {
  const { figures, nav } = languageOf(corpus.edition.language).words;
  const all = lanes(corpus);
  const map = accessMap(corpus);
  const share = (name: string, page: string, { title, description }: { title: string; description: string }): Share => {
    const id = anchors.figure(name);
    return { id, title, description, kicker: nav.figures, url: `${page}#${id}` };
  };
  const found = { title: finding(corpus) ?? figures.lanes.title, description: figures.description };
  return [
    ...(drawn(all, false).length > 0 ? [share('durations', '', found)] : []),
    ...(drawn(all, true).length > 0 ? [share('overview', 'timeline/', found)] : []),
    ...roads(corpus).map(({ agreement, title }) =>
      share(`road-${agreement.id}`, '', { title, description: figures.road.description }),
    ),
    ...(map ? [share('map', 'figures/', mapWords(map, corpus))] : []),
    ...(agreed(corpus).length > 0 ? [share('matrix', 'figures/', figures.agreements)] : []),
  ];
}

import { cardOf, type Card } from '../cards/card.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { cardLanes } from '../figures/card-lanes.ts';
import { figureShares } from '../figures/shares.ts';
import { anchors } from '../model/anchors.ts';
import { heads } from '../views/heads.ts';
import { hasOwnCards } from '../views/own-cards.ts';
import { shares } from '../views/shares.ts';
import { TIMELINE } from '../views/timeline-views.ts';

/** Every card of a site, with the folder that it stands in: that of each page, and of what has one of its own. */
export function allCards(corpus: Corpus): { folder: string; card: Card }[] {
  const { title, language, mark } = corpus.edition;
  const lanes = cardLanes(corpus);
  const withLanes = ['', TIMELINE, ...['durations', 'overview'].map((name) => `s/${anchors.figure(name)}/`)];
  const pages = heads(corpus).map(({ address, heading, description, kicker }) => ({
    folder: address,
    shown: { title: heading, description, kicker },
  }));
  const shared = [...(hasOwnCards(corpus) ? shares(corpus) : []), ...figureShares(corpus)].map((share) => ({
    folder: `s/${share.id}/`,
    shown: share,
  }));
  return [...pages, ...shared].map(({ folder, shown }) => ({
    folder,
    card: cardOf(shown, { title, lang: language, mark }, withLanes.includes(folder) ? lanes : undefined),
  }));
}

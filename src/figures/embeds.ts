import type { Corpus } from '../corpus/corpus.ts';
import { anchors } from '../model/anchors.ts';
import type { Cite } from '../model/fields.ts';
import { once } from '../views/once.ts';
import { shares, type Share } from '../views/shares.ts';
import { languageOf } from '../words/language.ts';
import { figureShares } from './shares.ts';

/** A thing that other sites can show in a frame: `/embed/<id>/`. */
export type Embed = Share & {
  shows:
    | { kind: 'text'; cites: readonly Cite[] }
    | { kind: 'lanes'; whole: boolean }
    | { kind: 'tracker'; of: string; suffix: string };
  /** The folder of its card, below the site's root. */
  card: string;
};

/** Everything that can be embedded: sections and records, the lanes of the agreements, and trackers. */
export const embeds = once((corpus): Embed[] => [...texts(corpus), ...lanes(corpus), ...trackers(corpus)]);

/** The embed of a figure that stands on a page; none where no figure of it can be embedded. */
export function embedOn(corpus: Corpus, page: string): Embed | undefined {
  return embeds(corpus).find(({ shows, url }) => shows.kind !== 'text' && url.startsWith(`${page}#`));
}

const shareCard = (id: string) => `s/${id}/`;

function texts(corpus: Corpus): Embed[] {
  const { actors, agreements, terms, dates, claims } = corpus;
  const cites = new Map([actors, agreements, terms, dates, claims].flat().map((record) => [record.id, record.cites]));
  return shares(corpus).map((share) => ({
    ...share,
    shows: { kind: 'text', cites: cites.get(share.id) ?? [] },
    card: shareCard(share.id),
  }));
}

function lanes(corpus: Corpus): Embed[] {
  const [durations, overview] = ['durations', 'overview'].map(anchors.figure);
  return figureShares(corpus)
    .filter(({ id }) => id === durations || id === overview)
    .map((share) => ({ ...share, shows: { kind: 'lanes', whole: share.id === overview }, card: shareCard(share.id) }));
}

function trackers({ explainers, edition }: Corpus): Embed[] {
  const { explainer: said } = languageOf(edition.language).words;
  return explainers.flatMap(({ id, url, label, description, tracks }, index) => {
    if (!tracks) return [];
    const suffix = index === 0 ? '' : `-${id}`;
    const anchor = anchors.tracker(suffix);
    const share = { id: anchor, title: said.tracker, description, kicker: label, url: `${url}#${anchor}` };
    return [{ ...share, shows: { kind: 'tracker', of: tracks, suffix }, card: url }];
  });
}

import type { Corpus } from '../corpus/corpus.ts';
import { anchors } from '../model/anchors.ts';
import type { Cite } from '../model/cite.ts';
import { beginnings } from '../views/beginnings.ts';
import { pageOf } from '../views/links.ts';
import { once } from '../views/once.ts';
import { hasOwnCards } from '../views/own-cards.ts';
import { roads } from '../views/road.ts';
import { shares, wholes, type Share } from '../views/shares.ts';
import { sourceShares } from '../views/sources.ts';
import { sourcesById } from '../views/sources-by-id.ts';
import { languageOf } from '../words/language.ts';
import { figureShares } from './shares.ts';

/** A thing that can be cited, and that other sites can show in a frame: `/cite/<id>/` and `/embed/<id>/`. */
export type Embed = Share & {
  shows:
    | { kind: 'text'; cites: readonly Cite[]; isCut: boolean }
    | { kind: 'source' | 'map' | 'matrix' }
    | { kind: 'lanes'; whole: boolean }
    | { kind: 'road'; of: string }
    | { kind: 'tracker'; of: string; suffix: string }
    | { kind: 'provisions'; of: string; suffix: string };
  /** The folder of its card, below the site's root. */
  card: string;
  /** The language of its title, where that is another than the site's. */
  lang?: string | undefined;
};

/** Everything that can be cited and embedded: texts, their sections, records, figures, and the tables of explainers. */
export const embeds = once((corpus): Embed[] => [
  ...wholes(corpus).map((share) => ({
    ...share,
    shows: { kind: 'text', cites: [], isCut: false } as const,
    card: share.url,
  })),
  ...texts(corpus),
  ...sources(corpus),
  ...figures(corpus),
  ...tables(corpus),
]);

/** Everything that can be embedded, by its id. */
export const embedsById = once((corpus) => new Map(embeds(corpus).map((embed) => [embed.id, embed])));

/** The embed of a page: of the text that it is, or else of the first figure or table on it; none where it has none. */
export function embedOn(corpus: Corpus, page: string): Embed | undefined {
  const here = byPage(corpus).get(page) ?? [];
  return here.find(({ url }) => url === page) ?? here.find(({ id }) => id.startsWith('site-'));
}

const byPage = once((corpus) => Map.groupBy(embeds(corpus), ({ url }) => pageOf(url)));

const shareCard = (id: string) => `s/${id}/`;

function texts(corpus: Corpus): Embed[] {
  const { actors, agreements, terms, dates, claims } = corpus;
  const isOwn = hasOwnCards(corpus);
  const cites = new Map([actors, agreements, terms, dates, claims].flat().map((record) => [record.id, record.cites]));
  return shares(corpus).map((share) => {
    const { id, description } = share;
    const { text = description, isWhole = true } = beginnings(corpus).get(id) ?? {};
    const shows = { kind: 'text', cites: cites.get(id) ?? [], isCut: !isWhole } as const;
    const card = isOwn ? shareCard(id) : pageOf(share.url);
    return { ...share, description: text, shows, card };
  });
}

function sources(corpus: Corpus): Embed[] {
  return sourceShares(corpus).map((share) => ({
    ...share,
    ...{ shows: { kind: 'source' }, card: 'sources/', lang: sourcesById(corpus).get(share.id)!.language },
  }));
}

function figures(corpus: Corpus): Embed[] {
  const shown = new Map<string, Embed['shows']>([
    [anchors.figure('durations'), { kind: 'lanes', whole: false }],
    [anchors.figure('overview'), { kind: 'lanes', whole: true }],
    ...roads(corpus).map(({ agreement: { id } }) => [anchors.figure(`road-${id}`), { kind: 'road', of: id }] as const),
    [anchors.figure('map'), { kind: 'map' }],
    [anchors.figure('matrix'), { kind: 'matrix' }],
  ]);
  return figureShares(corpus).map((share) => ({ ...share, shows: shown.get(share.id)!, card: shareCard(share.id) }));
}

function tables({ explainers, edition }: Corpus): Embed[] {
  const { explainer: said } = languageOf(edition.language).words;
  return explainers.flatMap(({ id, url, label, description, tracks, provisions }, index) => {
    const suffix = index === 0 ? '' : `-${id}`;
    const table = (anchor: string, title: string, shows: Embed['shows']): Embed => ({
      ...{ id: anchor, title, description, kicker: label, url: `${url}#${anchor}` },
      ...{ shows, card: url },
    });
    return [
      ...(tracks ? [table(anchors.tracker(suffix), said.tracker, { kind: 'tracker', of: tracks, suffix })] : []),
      ...(provisions.length > 0
        ? [table(anchors.provisions(suffix), said.provisions, { kind: 'provisions', of: id, suffix })]
        : []),
    ];
  });
}

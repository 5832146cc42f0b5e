import type { Corpus } from '../corpus/corpus.ts';
import { anchors } from '../model/anchors.ts';
import { DATE_KINDS } from '../model/date.ts';
import { heirsIn, livingHeir } from '../permalinks/ledger.ts';
import { shares, wholes } from './shares.ts';
import { sourceShares } from './sources.ts';
import { TIMELINE, timelineViews, viewed } from './timeline-views.ts';

/** A page that was made from an id, and where its address leads now. */
export type Retired = {
  /** Address below the site's root. */
  address: string;
  to: string;
  /** What is there. */
  name: string;
};

/** The share pages of retired ids, how they are cited, and what embeds them: each leads to that of its heir, or to the heir itself where it has none. */
export function retiredShares(corpus: Corpus): Retired[] {
  const shared = shares(corpus);
  const cited = [...wholes(corpus), ...sourceShares(corpus), ...shared];
  const made = new Set([
    ...shared.map(({ id }) => `s/${id}/`),
    ...cited.flatMap(({ id }) => [`cite/${id}/`, `embed/${id}/`]),
  ]);
  return givenIds(corpus)
    .filter(({ id, heir }) => id !== heir)
    .flatMap(({ id, heir }) => {
      const { name, url } = corpus.index[heir]!;
      return ['s/', 'cite/', 'embed/'].map((folder) => {
        const heirs = `${folder}${heir}/`;
        return { address: `${folder}${id}/`, to: made.has(heirs) ? heirs : url, name };
      });
    });
}

/**
 * The views of the timeline that once were: of what is retired, and of actors and agreements that have no dates any more, or too few.
 * Each leads to its heir's view, or to the heir itself where it has none.
 */
export function retiredViews(corpus: Corpus): Retired[] {
  const hasView = new Set(viewed(corpus).map(({ id }) => id));
  const terms = new Set(corpus.terms.map(({ id }) => id));
  return givenIds(corpus)
    .filter(({ id, page }) => page.startsWith('glossary/') && !hasView.has(id) && !terms.has(id))
    .flatMap(({ id, heir }) =>
      ['', 'newest/'].map((order) => {
        const { name, url } = corpus.index[heir]!;
        const to = hasView.has(heir) ? `${TIMELINE}of/${heir}/${order}` : url;
        return { address: `${TIMELINE}of/${id}/${order}`, to, name };
      }),
    );
}

/**
 * The views that once were of one kind, as a subject is no longer among those offered, or of a period that is now split otherwise:
 * each leads to the view of all kinds, or to the timeline.
 */
export function formerViews(corpus: Corpus): Retired[] {
  const views = new Map(timelineViews(corpus).map(({ url, title }) => [url, { to: url, name: title }]));
  const retired = new Map(retiredViews(corpus).map(({ address, to, name }) => [address, { to, name }]));
  return corpus.permalinks
    .filter(({ id, page }) => id === anchors.view && page.startsWith(TIMELINE) && !views.has(page))
    .map(({ page }) => {
      const all = page.replace(KIND, '/');
      return { address: page, ...(views.get(all) ?? retired.get(all) ?? views.get(TIMELINE)!) };
    });
}

/** The part of an address that limits a view to a kind. */
const KIND = new RegExp(`/(?:${DATE_KINDS.join('|')})/(?=(?:newest/)?$)`);

/** Every id that an author ever gave and that leads somewhere, once, with the living id it leads to. */
function givenIds({ permalinks, index }: Corpus): { id: string; page: string; heir: string }[] {
  const heirs = heirsIn(permalinks);
  const given = new Map(permalinks.filter(({ text }) => text === undefined).map(({ id, page }) => [id, page]));
  return [...given].flatMap(([id, page]) => {
    const heir = livingHeir(heirs, id, (one) => one in index);
    return heir === undefined ? [] : { id, page, heir };
  });
}

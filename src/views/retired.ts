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

/** The views of the timeline that were made from retired ids: each leads to its heir's view, or to the heir itself where it has none. */
export function retiredViews(corpus: Corpus): Retired[] {
  return unviewed(corpus).filter(({ id, heir }) => id !== heir);
}

/**
 * The views that once were, and were promised: of one kind, as a subject is no longer among those offered; of an actor or agreement
 * that has no dates any more, or too few; of a period that is now split otherwise. Each leads to the view of all kinds, to what it was of,
 * or to the timeline.
 */
export function formerViews(corpus: Corpus): Retired[] {
  const views = new Map(timelineViews(corpus).map(({ url, title }) => [url, { to: url, name: title }]));
  const others = new Map(unviewed(corpus).map((one) => [one.address, one]));
  const retired = new Set(retiredViews(corpus).map(({ address }) => address));
  return corpus.permalinks
    .filter(
      ({ id, page }) => id === anchors.view && page.startsWith(TIMELINE) && !views.has(page) && !retired.has(page),
    )
    .map(({ page }) => {
      const all = page.replace(KIND, '/');
      const { to, name } = views.get(all) ?? others.get(all) ?? views.get(TIMELINE)!;
      return { address: page, to, name };
    });
}

/** The addresses that views of those would have that have none, retired ids among them, and where each leads. */
function unviewed(corpus: Corpus): (Retired & { id: string; heir: string })[] {
  const hasView = new Set(viewed(corpus).map(({ id }) => id));
  const terms = new Set(corpus.terms.map(({ id }) => id));
  return givenIds(corpus)
    .filter(({ id, page }) => page.startsWith('glossary/') && !hasView.has(id) && !terms.has(id))
    .flatMap(({ id, heir }) =>
      ['', 'newest/'].map((order) => {
        const { name, url } = corpus.index[heir]!;
        const to = hasView.has(heir) ? `${TIMELINE}of/${heir}/${order}` : url;
        return { id, heir, address: `${TIMELINE}of/${id}/${order}`, to, name };
      }),
    );
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

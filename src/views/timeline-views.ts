import type { Corpus } from '../corpus/corpus.ts';
import { MOST } from '../corpus/lists.ts';
import type { Part } from '../corpus/parts.ts';
import { anchors } from '../model/anchors.ts';
import type { DateKind } from '../model/date.ts';
import { languageOf } from '../words/language.ts';
import { pageOf } from './links.ts';
import { once } from './once.ts';
import { partsOf, type CountedPart } from './parts.ts';
import { isOffered, kindsOf, subjects, type Subject } from './subjects.ts';
import type { DateEntry } from './timeline.ts';

/** What a view of the timeline is limited to, and its order. */
export type Filter = {
  of: Subject | undefined;
  kind: DateKind | undefined;
  /** The period, in a view that is too long for one page. */
  part?: Part;
  newestFirst: boolean;
};

/** One way to see the timeline. Each has a page of its own. */
export type TimelineView = Filter & {
  title: string;
  /** Address below the site's root. */
  url: string;
  dates: readonly DateEntry[];
  /** The pages over which it is split where it is too long for one; of one of these, those before and after it. */
  parts: readonly CountedPart[];
};

/** Address of the timeline, below the site's root. */
export const TIMELINE = 'timeline/';

/** Address of the timeline of one actor or agreement. */
export const viewOf = (id: string): string => addressOf({ of: { id } });

/** Address of a view, below the site's root. */
export function addressOf({
  of,
  kind,
  part,
  newestFirst,
}: Partial<Omit<Filter, 'of'> & { of: { id: string } | undefined }>): string {
  const period = part?.address.slice(TIMELINE.length);
  return [TIMELINE, of && `of/${of.id}/`, period, kind && `${kind}/`, newestFirst && 'newest/']
    .filter(Boolean)
    .join('');
}

/** Fewer dates are as soon listed in the glossary. */
const LEAST = 3;

/** The subjects whose dates have a view of their own: those offered, those with enough to show, and those promised one. */
export const viewed = once((corpus): Subject[] => {
  const promised = new Set(corpus.permalinks.filter(({ id }) => id === anchors.view).map(({ page }) => page));
  return subjects(corpus).filter(
    (one) => one.dates.length >= LEAST || isOffered(corpus, one) || promised.has(viewOf(one.id)),
  );
});

/** Every view of the timeline; the first is the timeline itself. */
export const timelineViews = once((corpus): TimelineView[] => {
  return [undefined, ...viewed(corpus)].flatMap((of) =>
    [undefined, ...kindsOf(corpus, of)].flatMap((kind) =>
      [false, true].flatMap((newestFirst) => viewsFor(corpus, { of, kind, newestFirst })),
    ),
  );
});

/** The view of what a filter leaves and, where that is too long for a page, those of its parts. */
function viewsFor(corpus: Corpus, filter: Filter): TimelineView[] {
  const { of, kind, newestFirst } = filter;
  const dates = (of?.dates ?? corpus.dates).filter((date) => kind === undefined || date.kind === kind);
  if (dates.length <= MOST.timeline) return [viewFor(corpus, filter, dates, [])];
  const pages = Map.groupBy(dates, ({ url }) => pageOf(url));
  const parts = partsOf(corpus, 'timeline').filter(({ address }) => pages.has(address));
  if (newestFirst) parts.reverse();
  const counted = parts.map((part) => ({
    address: addressOf({ ...filter, part }),
    label: part.label,
    count: pages.get(part.address)!.length,
  }));
  return [
    viewFor(corpus, filter, dates, counted),
    ...parts.map((part, index) => {
      const beside = [counted[index - 1], counted[index + 1]].filter((one) => one !== undefined);
      return viewFor(corpus, { ...filter, part }, pages.get(part.address)!, beside);
    }),
  ];
}

function viewFor(
  corpus: Corpus,
  filter: Filter,
  dates: TimelineView['dates'],
  parts: TimelineView['parts'],
): TimelineView {
  const { of, kind, part } = filter;
  const { upper, words } = languageOf(corpus.edition.language);
  const { timeline, marks } = words;
  const limits = [of?.name, kind && timeline.whatWas[kind], part?.label].filter((limit) => limit !== undefined);
  const title = limits.length > 0 ? timeline.titleOf(upper(limits.join(marks.colon))) : timeline.title;
  return { ...filter, title, url: addressOf(filter), dates, parts };
}

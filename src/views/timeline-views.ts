import type { Corpus } from '../corpus/corpus.ts';
import { MOST } from '../corpus/lists.ts';
import type { Part } from '../corpus/parts.ts';
import { shortName } from '../corpus/short-name.ts';
import { DATE_KINDS, type DateKind } from '../model/date.ts';
import { languageOf } from '../words/language.ts';
import { pageOf } from './links.ts';
import { once } from './once.ts';
import { partsOf, type CountedPart } from './parts.ts';
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

/** An actor or agreement that has dates, and how many of each kind. */
export type Subject = {
  id: string;
  kind: 'actor' | 'agreement';
  name: string;
  url: string;
  dates: DateEntry[];
  counts: Counts;
};
export type Counts = Partial<Record<DateKind, number>>;

/** The actors and agreements that have dates, agreements first, then by name. */
export const subjects = once(({ actors, agreements, dates, edition }): Subject[] => {
  const { compare } = languageOf(edition.language);
  const byActor = grouped(dates, ({ actors }) => actors);
  const byAgreement = grouped(dates, ({ agreements }) => agreements);
  const named = [
    ...agreements.map((one) => ({
      ...{ id: one.id, name: shortName(one, LETTERS), url: one.url, kind: 'agreement' as const },
      dates: byAgreement.get(one.id) ?? [],
    })),
    ...actors
      .map(({ id, name, url }) => ({ id, name, url, kind: 'actor' as const, dates: byActor.get(id) ?? [] }))
      .sort((a, b) => compare(a.name, b.name)),
  ];
  return named.filter((one) => one.dates.length > 0).map((one) => ({ ...one, counts: countsOf(one.dates) }));
});

/** Letters of the name of an agreement that gives way to an alias in titles and menus. */
const LETTERS = 30;

function grouped(dates: readonly DateEntry[], idsOf: (date: DateEntry) => readonly string[]): Map<string, DateEntry[]> {
  const groups = new Map<string, DateEntry[]>();
  for (const date of dates) {
    for (const id of new Set(idsOf(date))) {
      const group = groups.get(id) ?? [];
      group.push(date);
      groups.set(id, group);
    }
  }
  return groups;
}

/** How many dates there are of each kind. */
export function countsOf(dates: readonly DateEntry[]): Counts {
  return Object.fromEntries([...Map.groupBy(dates, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length]));
}

/** How many subjects of a sort are offered: few enough that all views together grow with the story, not with its square. */
const OFFERED = 12;

/** The subjects that every view offers to choose from: of each sort those with the most dates. Only these are parted by kind. */
export const offered = once((corpus): { sort: Subject['kind']; subjects: Subject[]; hasMore: boolean }[] => {
  return [...Map.groupBy(subjects(corpus), ({ kind }) => kind)].map(([sort, all]) => {
    const frequent = new Set(all.toSorted((a, b) => b.dates.length - a.dates.length).slice(0, OFFERED));
    return { sort, subjects: all.filter((one) => frequent.has(one)), hasMore: all.length > OFFERED };
  });
});

/** Whether a subject is offered. */
export function isOffered(corpus: Corpus, of: Subject): boolean {
  return offered(corpus).some(({ subjects }) => subjects.includes(of));
}

/** The kinds that views of a subject, or of the whole, are parted by. */
export function kindsOf(corpus: Corpus, of: Subject | undefined): DateKind[] {
  if (of && !isOffered(corpus, of)) return [];
  const counts = of?.counts ?? countsOf(corpus.dates);
  return DATE_KINDS.filter((kind) => counts[kind]);
}

/** Every view of the timeline; the first is the timeline itself. */
export const timelineViews = once((corpus): TimelineView[] => {
  return [undefined, ...subjects(corpus)].flatMap((of) =>
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

import type { Corpus } from '../corpus/corpus.ts';
import { languageOf } from '../words/language.ts';
import { once } from './once.ts';
import type { DateEntry } from './timeline.ts';

/** One way to see the timeline: of one actor or agreement or of all, oldest or newest first. Each has a page of its own. */
export type TimelineView = {
  title: string;
  /** Address below the site's root, and that of the same with the oldest first. */
  url: string;
  base: string;
  newestFirst: boolean;
  /** What it is limited to. */
  of: Subject | undefined;
  dates: readonly DateEntry[];
};

/** Address of the timeline, below the site's root. */
export const TIMELINE = 'timeline/';

/** Address of the timeline of one actor or agreement. */
export const viewOf = (id: string): string => `${TIMELINE}of/${id}/`;

export type Subject = { id: string; kind: 'actor' | 'agreement'; name: string; url: string; dates: DateEntry[] };

/** The actors and agreements that have dates, agreements first, then by name. */
export const subjects = once(({ actors, agreements, dates, edition }): Subject[] => {
  const { compare } = languageOf(edition.language);
  const byActor = grouped(dates, ({ actors }) => actors);
  const byAgreement = grouped(dates, ({ agreements }) => agreements);
  const named = [
    ...agreements.map(({ id, name, url }) => ({
      id,
      name,
      url,
      kind: 'agreement' as const,
      dates: byAgreement.get(id) ?? [],
    })),
    ...actors
      .map(({ id, name, url }) => ({ id, name, url, kind: 'actor' as const, dates: byActor.get(id) ?? [] }))
      .sort((a, b) => compare(a.name, b.name)),
  ];
  return named.filter((one) => one.dates.length > 0);
});

function grouped(dates: readonly DateEntry[], idsOf: (date: DateEntry) => readonly string[]): Map<string, DateEntry[]> {
  const groups = new Map<string, DateEntry[]>();
  for (const date of dates) for (const id of new Set(idsOf(date))) groups.set(id, [...(groups.get(id) ?? []), date]);
  return groups;
}

/** How many subjects of a kind a view offers to choose from: few enough that all views together grow with the story, not with its square. */
const MOST = 12;

/** The subjects to choose from beside one: of each kind those with the most dates, and itself; `more` where others are left out. */
export function choices(
  corpus: Corpus,
  of: Subject | undefined,
): { kind: Subject['kind']; subjects: Subject[]; more: boolean }[] {
  const groups = Map.groupBy(subjects(corpus), ({ kind }) => kind);
  return [...groups].map(([kind, all]) => {
    const frequent = new Set(
      all
        .toSorted((a, b) => b.dates.length - a.dates.length)
        .slice(0, MOST)
        .map(({ id }) => id),
    );
    return { kind, subjects: all.filter(({ id }) => frequent.has(id) || id === of?.id), more: all.length > MOST };
  });
}

/** Every view of the timeline; the first is the timeline itself. */
export function timelineViews(corpus: Corpus): TimelineView[] {
  const { timeline } = languageOf(corpus.edition.language).words;
  const whole = { title: timeline.title, base: TIMELINE, of: undefined, dates: corpus.dates };
  const parts = subjects(corpus).map((of) => ({
    title: timeline.titleOf(of.name),
    base: viewOf(of.id),
    of,
    dates: of.dates,
  }));
  return [whole, ...parts].flatMap((view) => [
    { ...view, url: view.base, newestFirst: false },
    { ...view, url: `${view.base}newest/`, newestFirst: true },
  ]);
}

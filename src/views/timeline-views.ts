import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from './timeline.ts';

/** One way to see the timeline: of one actor or agreement or of all, oldest or newest first. Each has a page of its own. */
export type TimelineView = {
  title: string;
  /** Address below the site's root, and that of the same with the oldest first. */
  url: string;
  base: string;
  newestFirst: boolean;
  /** What it is limited to. */
  of: Subject | undefined;
  entries: readonly Entry[];
};

/** Address of the timeline, below the site's root. */
export const TIMELINE = 'timeline/';

export type Subject = { id: string; kind: 'actor' | 'agreement'; name: string; url: string; entries: Entry[] };

/** The actors and agreements that have dates, agreements first, then by name. */
export function subjects({ actors, agreements, dates }: Corpus): Subject[] {
  const order = new Intl.Collator('en');
  const named = [
    ...agreements.map(({ id, name, url }) => ({ id, name, url, kind: 'agreement' as const })),
    ...actors
      .map(({ id, name, url }) => ({ id, name, url, kind: 'actor' as const }))
      .sort((a, b) => order.compare(a.name, b.name)),
  ];
  return named
    .map((one) => ({
      ...one,
      entries: dates.filter(({ actors, agreements }) => actors.includes(one.id) || agreements.includes(one.id)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** Every view of the timeline; the first is the timeline itself. */
export function timelineViews(corpus: Corpus): TimelineView[] {
  const whole = { title: 'Timeline', base: TIMELINE, of: undefined, entries: corpus.dates };
  const parts = subjects(corpus).map((of) => ({
    title: `Timeline: ${of.name}`,
    base: `${TIMELINE}of/${of.id}/`,
    of,
    entries: of.entries,
  }));
  return [whole, ...parts].flatMap((view) => [
    { ...view, url: view.base, newestFirst: false },
    { ...view, url: `${view.base}newest/`, newestFirst: true },
  ]);
}

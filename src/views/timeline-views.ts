import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from './timeline.ts';

/** One way to see the timeline: of one actor or agreement or of all, oldest or newest first. Each has a page of its own. */
export type TimelineView = {
  /** Below `timeline/`; '' for the timeline itself. */
  path: string;
  newestFirst: boolean;
  /** What it is limited to. */
  of: Subject | undefined;
  entries: readonly Entry[];
};

export type Subject = { id: string; kind: 'actor' | 'agreement'; name: string; url: string; entries: Entry[] };

/** The actors and agreements that have dates, agreements first, then by name. */
export function subjects({ actors, agreements, dates }: Corpus): Subject[] {
  const order = new Intl.Collator('en');
  const named = [
    ...agreements.map(({ id, name, url }) => ({ id, name, url, kind: 'agreement' as const })),
    ...actors.map(({ id, name, url }) => ({ id, name, url, kind: 'actor' as const })).sort((a, b) => order.compare(a.name, b.name)),
  ];
  return named
    .map((one) => ({ ...one, entries: dates.filter(({ actors, agreements }) => actors.includes(one.id) || agreements.includes(one.id)) }))
    .filter(({ entries }) => entries.length > 0);
}

/** Every view of the timeline. */
export function timelineViews(corpus: Corpus): TimelineView[] {
  const all = [{ path: '', of: undefined, entries: corpus.dates }, ...subjects(corpus).map((of) => ({ path: `of/${of.id}/`, of, entries: of.entries }))];
  return all.flatMap((view) => [{ ...view, newestFirst: false }, { ...view, path: `${view.path}newest/`, newestFirst: true }]);
}

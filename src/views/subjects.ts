import type { Corpus } from '../corpus/corpus.ts';
import { shortName } from '../corpus/short-name.ts';
import { DATE_KINDS, type DateKind } from '../model/date.ts';
import { languageOf } from '../words/language.ts';
import { once } from './once.ts';
import type { DateEntry } from './timeline.ts';

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

import { ACTOR_KINDS } from '../model/actor.ts';
import { CLAIM_KINDS, VERDICTS } from '../model/claim.ts';
import { TIERS } from '../model/csl-types.ts';
import { DATE_KINDS } from '../model/date.ts';
import { PHASES } from '../model/kind.ts';
import type { Corpus } from './corpus.ts';
import { progressOf } from './progress.ts';

type Counted = {
  /** All traits that records of the list can have. */
  known: (corpus: Corpus) => readonly string[];
  /** Every record with the traits that it has. */
  records: (corpus: Corpus) => { id: string; traits: readonly string[] }[];
};

const told = <Record extends { id: string }>(
  records: readonly Record[],
  traits: (record: Record) => readonly string[],
) => records.map((record) => ({ id: record.id, traits: traits(record) }));

/** What can be counted, and by which traits it is told apart. */
export const COUNTED: Readonly<Record<string, Counted>> = {
  actors: { known: () => ACTOR_KINDS, records: ({ actors }) => told(actors, ({ kind }) => [kind]) },
  agreements: {
    known: ({ edition }) => [...Object.keys(edition.kinds), 'none', ...PHASES],
    records: (corpus) => told(corpus.agreements, (one) => [one.type, progressOf(corpus, one).phase]),
  },
  articles: { known: () => [], records: ({ articles }) => told(articles, () => []) },
  claims: {
    known: () => [...VERDICTS, ...CLAIM_KINDS],
    records: ({ claims }) => told(claims, ({ verdict, kind }) => [verdict, kind]),
  },
  dates: { known: () => DATE_KINDS, records: ({ dates }) => told(dates, ({ kind }) => [kind]) },
  sources: { known: () => TIERS, records: ({ sources }) => told(sources, ({ tier }) => [tier]) },
  terms: { known: () => [], records: ({ terms }) => told(terms, () => []) },
};

/** The traits by which the records of a list are told apart, such as the verdicts of claims. */
export function traitsOf(list: string, corpus: Corpus): readonly string[] {
  return COUNTED[list]!.known(corpus);
}

/** How many records of a list are published and have all of some traits. */
export function countOf(
  list: string,
  traits: readonly string[],
  corpus: Corpus,
  isPublished: (id: string) => boolean,
): number {
  const records = COUNTED[list]!.records(corpus);
  return records.filter((one) => isPublished(one.id) && traits.every((trait) => one.traits.includes(trait))).length;
}

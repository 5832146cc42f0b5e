import type { Corpus } from '../corpus/corpus.ts';
import { mentions, type Mentioned } from './mentions.ts';
import { languageOf } from '../words/language.ts';
import { subjects } from './timeline-views.ts';

/** An entry of the glossary, with the places that mention it and the number of its dates. */
export type GlossaryEntry = { sortName: string; mentioned: Mentioned[]; dates: number } & (
  | ({ record: 'actor' } & Corpus['actors'][number])
  | ({ record: 'agreement' } & Corpus['agreements'][number])
  | ({ record: 'term' } & Corpus['terms'][number])
);

export type Letter = { letter: string; entries: GlossaryEntry[] };

/** Every actor, agreement and term, under the letter it is looked up at: people under their family names. */
export function glossary(corpus: Corpus): Letter[] {
  const places = mentions(corpus);
  const dates = new Map(subjects(corpus).map(({ id, dates }) => [id, dates.length]));
  const entries = [
    ...corpus.actors.map((actor) => ({ ...actor, record: 'actor' as const })),
    ...corpus.agreements.map((agreement) => ({ ...agreement, record: 'agreement' as const })),
    ...corpus.terms.map((term) => ({ ...term, record: 'term' as const })),
  ].map((entry) => ({
    ...entry,
    sortName: sortName(entry),
    mentioned: places.get(entry.id) ?? [],
    dates: dates.get(entry.id) ?? 0,
  }));
  const { compare, upper } = languageOf(corpus.edition.language);
  const sorted = entries.toSorted((a, b) => compare(a.sortName, b.sortName) || (a.id < b.id ? -1 : 1));
  const letters = Map.groupBy(sorted, (entry) => upper(plainLetter(entry.sortName)));
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
}

/** People stand under their family names: as their record says, or else the last word. */
function sortName(entry: { record: string; name: string; kind?: string; sort?: string | undefined }): string {
  if (entry.sort) return entry.sort;
  if (entry.record !== 'actor' || entry.kind !== 'person') return entry.name;
  const words = entry.name.split(' ');
  return words.length === 1 ? entry.name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}

/** The first letter without its accent, so that É stands under E. */
function plainLetter(name: string): string {
  const first = /\p{L}|\p{N}/u.exec(name)?.[0] ?? name;
  return first.normalize('NFD')[0]!;
}

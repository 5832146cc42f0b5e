import type { Corpus } from '../corpus/corpus.ts';
import { letterOf } from '../corpus/letters.ts';
import { sortName } from '../corpus/sort-name.ts';
import { mentions, type Mentioned } from './mentions.ts';
import { once } from './once.ts';
import { languageOf } from '../words/language.ts';
import { subjects } from './subjects.ts';
import { viewed } from './timeline-views.ts';

/** What a reader can choose to see of the glossary. */
export const GROUPS = ['people', 'bodies', 'places', 'terms', 'agreements'] as const;

/** An entry of the glossary, with the places that mention it, the ids of its dates, and whether these have a view of their own. */
export type GlossaryEntry = {
  group: (typeof GROUPS)[number];
  sortName: string;
  mentioned: Mentioned[];
  dates: string[];
  hasView: boolean;
} & (
  | ({ record: 'actor' } & Corpus['actors'][number])
  | ({ record: 'agreement' } & Corpus['agreements'][number])
  | ({ record: 'term' } & Corpus['terms'][number])
);

type Letter = { letter: string; entries: GlossaryEntry[] };

/** Address of the glossary. */
export const GLOSSARY = 'glossary/';

/** Every actor, agreement and term, under the letter it is looked up at: people under their family names. */
export const glossary = once((corpus): Letter[] => {
  const { language } = corpus.edition;
  const places = mentions(corpus);
  const dates = new Map(subjects(corpus).map(({ id, dates }) => [id, dates.map((date) => date.id)]));
  const withView = new Set(viewed(corpus).map(({ id }) => id));
  const entries = [
    ...corpus.actors.map((actor) => ({ ...actor, record: 'actor' as const, group: groupOf(actor.kind) })),
    ...corpus.agreements.map((one) => ({ ...one, record: 'agreement' as const, group: 'agreements' as const })),
    ...corpus.terms.map((term) => ({ ...term, record: 'term' as const, group: 'terms' as const })),
  ].map((entry) => ({
    ...entry,
    sortName: sortName(entry, language),
    mentioned: (places.get(entry.id) ?? []).filter(
      ({ url }) => !named(entry).some((id) => corpus.index[id]?.url === url),
    ),
    dates: dates.get(entry.id) ?? [],
    hasView: withView.has(entry.id),
  }));
  const { compare } = languageOf(language);
  const sorted = entries.toSorted((a, b) => compare(a.sortName, b.sortName) || (a.id < b.id ? -1 : 1));
  const letters = Map.groupBy(sorted, (entry) => letterOf(entry.sortName, language));
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
});

/** The ids of the records that an entry names by itself. */
function named(entry: { see?: string[]; parties?: string[]; 'based-in'?: string[] }): string[] {
  return [...(entry.see ?? []), ...(entry.parties ?? []), ...(entry['based-in'] ?? [])];
}

function groupOf(kind: Corpus['actors'][number]['kind']): GlossaryEntry['group'] {
  if (kind === 'person' || kind === 'unnamed-source') return 'people';
  return kind === 'state' || kind === 'place' ? 'places' : 'bodies';
}

/** The name of a person, before, in and after the family name: what stands before the comma of the sort name; without one, all of it. */
export function nameParts({ name, sortName }: Pick<GlossaryEntry, 'name' | 'sortName'>): [string, string, string] {
  const [family = '', given] = sortName.split(',');
  const at = given === undefined ? -1 : name.lastIndexOf(family);
  return at < 0 ? ['', name, ''] : [name.slice(0, at), family, name.slice(at + family.length)];
}

/** What an actor is by its roles without a date, which stand in the place of its kind; nothing where it has none. */
export function officeOf({ index }: Corpus, { roles }: Corpus['actors'][number]): string {
  const undated = roles.filter(({ from, to }) => !from && !to);
  return undated
    .map(({ title, of }) => (of && !title.includes(index[of]!.name) ? `${title} (${index[of]!.name})` : title))
    .join(', ');
}

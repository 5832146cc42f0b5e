import { compareDates, yearOf } from '../dates/order.ts';
import { publisherOf, type Source } from '../model/source.ts';
import { isMarkdown, type Document } from './documents.ts';
import { editionData } from './edition.ts';
import { keysOfName } from './letters.ts';
import { partsOf, type Key, type List, type Part } from './parts.ts';
import { keysOfDate } from './periods.ts';
import { sortName } from './sort-name.ts';
import { languageOf } from '../words/language.ts';

/** So many entries a page holds of a list before it is split: about 50 kB in brotli of the timeline and of sources, and 40 kB of the glossary. */
export const MOST: Record<List, number> = { timeline: 240, sources: 350, glossary: 180 };

/**
 * The page of each entry of a list that is too long for one: dates by period, sources by publisher, then year, the glossary by name.
 * Pages come in the order of what they hold.
 * @param shown ids of what is published
 */
export function listParts(
  documents: readonly Document[],
  shown: ReadonlySet<string>,
  most = MOST,
): ReadonlyMap<string, Part> {
  const tag = editionData(documents).language;
  const { compare, filed: filedName, words } = languageOf(tag);
  const dates = documents.filter(isMarkdown).flatMap(({ data }) => data.dates);
  const entries = documents.filter(isMarkdown).flatMap(({ data }) => [data.actors, data.agreements, data.terms].flat());
  const sources = documents.flatMap((document) => (document.kind === 'sources' ? document.data.references : []));
  const filed = <Entry extends { id: string }>(all: readonly Entry[], keysOf: (entry: Entry) => Key[]) =>
    all.filter(({ id }) => shown.has(id)).map((entry) => ({ id: entry.id, keys: keysOf(entry) }));
  const keysOfSource = (source: Source): Key[] => {
    const named = keysOfName(filedName(publisherOf(source)), tag);
    const whole = named.at(-1);
    const year = source.issued && yearOf(source.issued);
    return whole && year ? [...named, { slug: `${whole.slug}-${year}`, label: `${whole.label}, ${year}` }] : named;
  };
  const byName = (filed: { id: string; keys: Key[] }[]) =>
    filed.sort((a, b) => compare(a.keys.at(-1)?.label ?? '', b.keys.at(-1)?.label ?? ''));
  const oldestFirst = dates.toSorted((a, b) => compareDates(a.date, b.date));
  return new Map([
    ...partsOf(
      'timeline',
      filed(oldestFirst, ({ date }) => keysOfDate(date, words.dates)),
      most.timeline,
    ),
    ...partsOf('sources', byName(filed(sources, keysOfSource)), most.sources),
    ...partsOf('glossary', byName(filed(entries, (entry) => keysOfName(sortName(entry, tag), tag))), most.glossary),
  ]);
}

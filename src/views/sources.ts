import type { Corpus } from '../corpus/corpus.ts';
import { letterOf } from '../corpus/letters.ts';
import { compareDates } from '../dates/order.ts';
import { publisherOf } from '../model/source.ts';
import { languageOf } from '../words/language.ts';
import { mostOften } from './most-often.ts';
import { supports } from './supports.ts';
import { once } from './once.ts';
import type { Share } from './shares.ts';
import type { Mentioned } from './mentions.ts';

export type SourceEntry = Corpus['sources'][number] & { supports: Mentioned[] };

/** Who answers for sources, the letter it is looked up at, and its sources, the newest first, undated ones last. */
type PublisherEntry = { name: string; letter: string; sources: SourceEntry[] };

/** Address of the list of sources. */
export const SOURCES = 'sources/';

/** Every source under its publisher, with all that rests on it; publishers in the order of their names. */
export const sourcesByPublisher = once((corpus): PublisherEntry[] => {
  const { language } = corpus.edition;
  const { compare, filed } = languageOf(language);
  const resting = supports(corpus);
  const sources = corpus.sources.map((source) => ({ ...source, supports: resting.get(source.id) ?? [] }));
  return [...Map.groupBy(sources, publisherOf)]
    .map(([name, sources]) => ({ name, letter: letterOf(filed(name), language), sources: sources.sort(newestFirst) }))
    .sort((a, b) => compare(filed(a.name), filed(b.name)));
});

/** Every source, as our entry on it can be cited and embedded; it has no share page of its own. */
export function sourceShares({ sources, edition }: Corpus): Share[] {
  const { nav } = languageOf(edition.language).words;
  return sources.map((source) => {
    const { id, title, url } = source;
    return { id, title, description: publisherOf(source), kicker: nav.sources, url };
  });
}

function newestFirst(a: SourceEntry, b: SourceEntry): number {
  const dated = Number(Boolean(b.issued)) - Number(Boolean(a.issued));
  return dated || (a.issued && b.issued && compareDates(b.issued, a.issued)) || (a.id < b.id ? -1 : 1);
}

/** The day on which most sources were read (EDTF). */
export function usualDay({ sources, asOf }: Pick<Corpus, 'sources' | 'asOf'>): string {
  return mostOften(sources.flatMap(({ accessed }) => accessed ?? [])) ?? asOf;
}

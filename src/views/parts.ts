import type { Corpus } from '../corpus/corpus.ts';
import type { List, Part } from '../corpus/parts.ts';
import { languageOf } from '../words/language.ts';
import { pageOf } from './links.ts';

/** The pages over which a list is split; none where it stands on one. */
export function partsOf({ parts }: Pick<Corpus, 'parts'>, of: List): Part[] {
  return parts.filter((part) => part.of === of);
}

/** A page that holds part of a list, with the number of its entries. */
export type CountedPart = { address: string; label: string; count: number };

/** The same, each with the number of some entries that stand on it. */
export function countedParts(corpus: Corpus, of: List, entries: readonly { url: string }[]): CountedPart[] {
  return partsOf(corpus, of).map(({ address, label }) => {
    return { address, label, count: standingOn(address, entries).length };
  });
}

/** The paths that Astro is to make for a list: its own address and those of its parts, as the parameter `part`. */
export function partPaths(corpus: Corpus, of: List) {
  return [undefined, ...partsOf(corpus, of)].map((part) => ({
    params: { part: part?.address.slice(`${of}/`.length, -1) },
  }));
}

/** What the page of a part is called: `Sources: A`. */
export function partTitle({ edition }: Corpus, { of, label }: Part): string {
  const { nav, marks } = languageOf(edition.language).words;
  return nav[of] + marks.colon + label;
}

/** The page of each letter: that of the first entry that stands under it. */
export function letterPages(entries: readonly { letter: string; url: string }[]): Map<string, string> {
  return new Map(entries.toReversed().map(({ letter, url }) => [letter, pageOf(url)]));
}

/** Those of some entries that stand on a page; all where none is named, as in the print edition. */
export function standingOn<Entry extends { url: string }>(
  page: string | undefined,
  entries: readonly Entry[],
): Entry[] {
  return entries.filter(({ url }) => page === undefined || pageOf(url) === page);
}

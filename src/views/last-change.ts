import type { Corpus } from '../corpus/corpus.ts';
import { changedPages, HISTORY } from './history.ts';
import { pageOf } from './links.ts';

type Written = { url: string; published?: string; 'as-of'?: string | undefined };

/**
 * The day on which what a page shows last changed, as far as the records tell: the newest of the days on which what is written there was
 * published or brought up to date, and of its later versions. A page made of all records is as new as the newest of them.
 * @param address of the page, below the site's root
 */
export function lastChange(corpus: Corpus, address: string): string {
  const { articles, explainers, reports, about, asOf } = corpus;
  const written: Written[] = [...articles, ...explainers, ...reports, ...(about ? [about] : [])];
  const shown = address === 'articles/' ? articles : written.filter(({ url }) => url === address);
  const days = shown.flatMap((page: Written) => [page.published, page['as-of']].filter((day) => day !== undefined));
  const corrected = correctionsOn(corpus, address).map(({ date }) => date);
  const later = changedPages(corpus)
    .filter((one) => [HISTORY, one.address, one.page].includes(address))
    .flatMap(({ versions }) => versions.map(({ day }) => day));
  const isWhole = address === 'corrections/' && corrected.length > 0;
  return [...(days.length > 0 || isWhole ? days : [asOf]), ...corrected, ...later].sort().at(-1)!;
}

/** The corrections of what stands on a page, and on the page that lists them all of everything. */
export function correctionsOn({ corrections, index }: Corpus, address: string): Corpus['corrections'] {
  return corrections.filter(({ about, url }) => [index[about]!.url, url].some((where) => pageOf(where) === address));
}

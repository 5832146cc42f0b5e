import type { Corpus } from '../corpus/corpus.ts';
import { changedPages, HISTORY } from './history.ts';
import { pageOf } from './links.ts';
import { once } from './once.ts';

type Written = { url: string; published?: string; 'as-of'?: string | undefined };

/**
 * The day on which what a page shows last changed, as far as the records tell: the newest of the days on which what is written there was
 * published or brought up to date, and of its later versions. A page made of all records is as new as the newest of them.
 * @param address of the page, below the site's root
 */
export function lastChange(corpus: Corpus, address: string): string {
  const { articles, asOf } = corpus;
  const shown: Written[] = address === 'articles/' ? articles : (written(corpus).get(address) ?? []);
  const days = shown.flatMap((page) => [page.published, page['as-of']].filter((day) => day !== undefined));
  const corrected = correctionsOn(corpus, address).map(({ date }) => date);
  const later = (laterVersions(corpus).get(address) ?? []).map(({ day }) => day);
  const isWhole = address === 'corrections/' && corrected.length > 0;
  return [...(days.length > 0 || isWhole ? days : [asOf]), ...corrected, ...later].sort().at(-1)!;
}

const written = once(({ articles, explainers, reports, about }) => {
  const all: Written[] = [...articles, ...explainers, ...reports, ...(about ? [about] : [])];
  return Map.groupBy(all, ({ url }) => url);
});

/** Later versions by the page that changed, that of its history, and that of all histories. */
const laterVersions = once((corpus) => {
  const all = changedPages(corpus).flatMap(({ page, address, versions }) =>
    [page, address, HISTORY].flatMap((where) => versions.map(({ day }) => ({ where, day }))),
  );
  return Map.groupBy(all, ({ where }) => where);
});

/** The corrections of what stands on a page, and on the page that lists them all of everything. */
export function correctionsOn(corpus: Corpus, address: string): Corpus['corrections'] {
  return (corrections(corpus).get(address) ?? []).map(({ correction }) => correction);
}

const corrections = once(({ corrections, index }) => {
  const all = corrections.flatMap((correction) => {
    const pages = [index[correction.about]!.url, correction.url].map(pageOf);
    return [...new Set(pages)].map((page) => ({ page, correction }));
  });
  return Map.groupBy(all, ({ page }) => page);
});

import type { Corpus } from '../corpus/corpus.ts';
import { figureShares } from '../figures/shares.ts';
import { pageOf } from '../views/links.ts';
import { shares, type Share } from '../views/shares.ts';
import { cslDate, type CslItem } from './csl-json.ts';

/** A part of the site as it is cited. */
export type Citable = Share & {
  /** The last day (EDTF) that it knows of. */
  asOf: string;
  item: CslItem;
};

/** Everything that can be cited alone: what can be shared alone. */
export function citables(corpus: Corpus, siteUrl: URL): Citable[] {
  const { articles, explainers, reports, edition } = corpus;
  const texts = new Map([...articles, ...explainers, ...reports].map((text) => [text.url, text]));
  const publisher = edition.publisher?.name ?? edition.title;
  return [...shares(corpus), ...figureShares(corpus)].map((share) => {
    const text = texts.get(pageOf(share.url));
    const authors = text && 'authors' in text && text.authors.length > 0 ? text.authors : [publisher];
    const asOf = text?.['as-of'] ?? corpus.asOf;
    const unless = (name: string, others: readonly string[]) => (others.includes(name) ? undefined : name);
    const item: CslItem = {
      id: share.id,
      type: 'webpage',
      title: share.title,
      author: authors.map((literal) => ({ literal })),
      'container-title': unless(edition.title, authors),
      publisher: unless(publisher, [...authors, edition.title]),
      issued: cslDate(asOf),
      URL: new URL(share.url, siteUrl).href,
      language: edition.language,
    };
    return { ...share, asOf, item };
  });
}

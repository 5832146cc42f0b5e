import type { Corpus } from '../corpus/corpus.ts';
import { pageOf } from '../views/links.ts';
import type { Share } from '../views/shares.ts';
import { languageOf } from '../words/language.ts';
import { cslDate, type CslItem } from './csl-json.ts';

/** The last day (EDTF) that a part of the site knows of: that of its text, or of the whole. */
export function knownTo(corpus: Corpus, { url }: Share): string {
  return textOf(corpus, url)?.['as-of'] ?? corpus.asOf;
}

/** A part of the site as an item of CSL-JSON: by the authors of its text, or else by the publisher. */
export function citable(corpus: Corpus, share: Share, siteUrl: URL): CslItem {
  const { edition } = corpus;
  const { upper } = languageOf(edition.language);
  const text = textOf(corpus, share.url);
  const publisher = edition.publisher?.name ?? edition.title;
  const authors = text && 'authors' in text && text.authors.length > 0 ? text.authors : [publisher];
  const unless = (name: string, others: readonly string[]) => (others.includes(name) ? undefined : name);
  return {
    id: share.id,
    type: 'webpage',
    title: share.title,
    author: authors.map((name) => ({ literal: upper(name) })),
    'container-title': unless(edition.title, authors),
    publisher: unless(publisher, [...authors, edition.title]),
    issued: cslDate(knownTo(corpus, share)),
    URL: new URL(share.url, siteUrl).href,
    language: edition.language,
  };
}

function textOf({ articles, explainers, reports }: Corpus, url: string) {
  return [...articles, ...explainers, ...reports].find((text) => text.url === pageOf(url));
}

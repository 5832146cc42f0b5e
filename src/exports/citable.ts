import type { Corpus } from '../corpus/corpus.ts';
import { fullName } from '../model/csl-name.ts';
import { pageOf } from '../views/links.ts';
import type { Share } from '../views/shares.ts';
import { languageOf } from '../words/language.ts';
import { cslDate, cslItem, type CslItem } from './csl-json.ts';

/** The last day (EDTF) that a part of the site knows of: that of its text, or of the whole. */
export function knownTo(corpus: Corpus, { url }: Share): string {
  return textOf(corpus, url)?.['as-of'] ?? corpus.asOf;
}

/** The text that a part of the site stands in; none for what is no part of a text, and for the text itself. */
export function wholeOf(corpus: Corpus, { id, url }: Share) {
  const text = textOf(corpus, url);
  return text?.id === id ? undefined : text;
}

/** A source as an item of CSL-JSON, or a part of the site: by the authors of its text, or else by the publisher. */
export function citable(corpus: Corpus, share: Share, siteUrl: URL): CslItem {
  const { edition, sources } = corpus;
  const source = sources.find(({ id }) => id === share.id);
  if (source) return cslItem(source);
  const { upper } = languageOf(edition.language);
  const text = textOf(corpus, share.url);
  const publisher = edition.publisher?.name ?? edition.title;
  const written = text && 'authors' in text ? text.authors : [];
  const authors = written.length > 0 ? written : [{ literal: publisher }];
  const names = authors.map(fullName);
  const unless = (name: string, others: readonly string[]) => (others.includes(name) ? undefined : name);
  return {
    id: share.id,
    type: 'webpage',
    title: share.title,
    author: authors.map((name) => (name.literal === undefined ? name : { literal: upper(name.literal) })),
    'container-title': unless(edition.title, names),
    publisher: unless(publisher, [...names, edition.title]),
    issued: cslDate(knownTo(corpus, share)),
    URL: new URL(share.url, siteUrl).href,
    language: edition.language,
  };
}

function textOf({ articles, explainers, reports }: Corpus, url: string) {
  return [...articles, ...explainers, ...reports].find((text) => text.url === pageOf(url));
}

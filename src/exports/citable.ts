import type { Corpus } from '../corpus/corpus.ts';
import { fullName } from '../model/csl-name.ts';
import { pageOf } from '../views/links.ts';
import { once } from '../views/once.ts';
import type { Share } from '../views/shares.ts';
import { sourcesById } from '../views/sources-by-id.ts';
import { languageOf } from '../words/language.ts';
import { cslDate, cslItem, type CslItem } from './csl-json.ts';

/** The last day (EDTF) that a part of the site knows of: that of its text, or of the whole. */
export function knownTo(corpus: Corpus, { url }: Share): string {
  return texts(corpus).get(pageOf(url))?.['as-of'] ?? corpus.asOf;
}

/** The text that a part of the site stands in; none for what is no part of a text, and for the text itself. */
export function wholeOf(corpus: Corpus, { id, url }: Share) {
  const text = texts(corpus).get(pageOf(url));
  return text?.id === id ? undefined : text;
}

/**
 * A source as an item of CSL-JSON, or a part of the site: by the authors of its text, or else by the publisher. A part of a text is
 * an entry in it, as the manuals have sections of web pages: “Section”, in: Title.
 */
export function citable(corpus: Corpus, share: Share, siteUrl: URL): CslItem {
  const { edition } = corpus;
  const source = sourcesById(corpus).get(share.id);
  if (source) return inPaper(cslItem(source));
  const { upper } = languageOf(edition.language);
  const text = texts(corpus).get(pageOf(share.url));
  const publisher = edition.publisher?.name ?? edition.title;
  const written = text && 'authors' in text ? text.authors : [];
  const authors = written.length > 0 ? written : [{ literal: publisher }];
  const names = authors.map(fullName);
  const unless = (name: string, others: readonly string[]) => (others.includes(name) ? undefined : name);
  const site = unless(edition.title, names);
  const house = unless(publisher, [...names, edition.title]);
  const whole = wholeOf(corpus, share);
  return {
    id: share.id,
    title: share.title,
    author: authors.map((name) => (name.literal === undefined ? name : { literal: upper(name.literal) })),
    ...(whole
      ? {
          type: 'entry',
          'container-title': whole.title,
          publisher: [site, house].filter(Boolean).join(', ') || undefined,
        }
      : { type: 'webpage', 'container-title': site, publisher: house }),
    issued: cslDate(knownTo(corpus, share)),
    URL: new URL(share.url, siteUrl).href,
    language: edition.language,
  };
}

/** An article of a newspaper or magazine, which records may name as publisher alone, stands in it: styles ask for no publisher there. */
function inPaper({ publisher, ...item }: CslItem): CslItem {
  const isArticle = /^article-(newspaper|magazine)$/.test(item.type);
  return isArticle && publisher && !item['container-title']
    ? { ...item, 'container-title': publisher }
    : { ...item, publisher };
}

/** What is written on a page of its own, by the address of the page. */
const texts = once(({ articles, explainers, reports }) => {
  return new Map([...articles, ...explainers, ...reports].map((text) => [text.url, text] as const));
});

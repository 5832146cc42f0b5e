import type { Corpus } from '../corpus/corpus.ts';
import { fullName } from '../model/csl-name.ts';
import { newestFirst } from '../views/article.ts';
import { lastChange } from '../views/last-change.ts';
import { languageOf } from '../words/language.ts';
import { escaped } from './xml.ts';
import { kindSaid } from '../words/changes-said.ts';

/** What a feed tells of: an article, or a correction or update. */
export type Entry = {
  /** Never another, wherever the site stands and whatever page the entry moves to. */
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  authors: readonly string[];
  /** Days. */
  published: string;
  updated: string;
};

/** What the feeds of a site say, whatever their format: the newest entry first, every address absolute. */
export type Feed = {
  title: string;
  subtitle: string;
  language: string;
  home: URL;
  author: string;
  rights: string | undefined;
  updated: string;
  entries: Entry[];
};

/** @param site the address of the site */
export function feed(corpus: Corpus, site: URL): Feed {
  const { edition } = corpus;
  const entries = [...articles(corpus, site), ...corrections(corpus, site)].sort((a, b) =>
    a.updated < b.updated ? 1 : -1,
  );
  return {
    title: edition.title,
    subtitle: edition.tagline,
    language: edition.language,
    home: site,
    author: edition.publisher?.name ?? edition.title,
    rights: edition.licences.content?.name,
    updated: entries[0]!.updated,
    entries,
  };
}

/** Articles, each with its short read: the whole stands on its page, beside what proves it. */
function articles(corpus: Corpus, site: URL): Entry[] {
  return newestFirst(corpus).map((article) => {
    const points = article['key-points'].map(({ text }) => `<li>${escaped(text)}</li>`);
    const parts = article['in-short'].map(({ heading, text }) => `<h2>${escaped(heading)}</h2><p>${escaped(text)}</p>`);
    const list = points.length > 0 ? `<ul>${points.join('')}</ul>` : '';
    return {
      id: entryId(corpus, site, article.id),
      url: new URL(article.url, site).href,
      title: article.title,
      summary: article.description,
      html: `<p>${escaped(article.description)}</p>${list}${parts.join('')}`,
      authors: article.authors.map(fullName),
      published: article.published,
      updated: lastChange(corpus, article.url),
    };
  });
}

function corrections(corpus: Corpus, site: URL): Entry[] {
  const { words, upper } = languageOf(corpus.edition.language);
  const said = words.corrections;
  const told = corpus.corrections.filter(({ reworded }) => !reworded);
  return told.map(({ id, date, url, about, what, ...correction }) => {
    const { label, url: place } = corpus.index[about]!;
    const link = `<a href="${escaped(new URL(place, site).href)}">${escaped(label)}</a>`;
    return {
      id: entryId(corpus, site, id),
      url: new URL(url, site).href,
      title: upper(kindSaid(correction, said)) + words.marks.colon + what,
      summary: what,
      html: `<p>${escaped(what)}</p><p>${said.where.replace('{}', () => link)}</p>`,
      authors: [],
      published: date,
      updated: date,
    };
  });
}

/** Its root is the address that the content gives, so that a build for elsewhere has the same ids. */
function entryId({ edition }: Corpus, site: URL, id: string): string {
  return new URL(`#${id}`, edition.address ?? site).href;
}

/** A day as feeds give it, which know only instants (RFC 3339): its first second in UTC. */
export function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

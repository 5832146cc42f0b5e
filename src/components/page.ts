import corpus from 'virtual:corpus';
import type { Corpus } from '../corpus/corpus.ts';
import type { Edition } from '../corpus/edition.ts';
import { hrefFrom, type Href } from '../views/links.ts';
import { languageOf, type Language, type Words } from '../words/language.ts';

/** What the components of a page share: the content, where its links lead from here, and the words of its language. */
export type Page = {
  corpus: Corpus;
  edition: Edition;
  language: Language;
  words: Words;
  /** Address of the page, below the site's root. */
  path: string;
  /** Makes an address below the site's root into the `href` of a link. */
  href: Href;
  /** The address of the site. */
  site: URL;
};

/** @param astro the `Astro` of any component of the page */
export function pageOf({ url, site }: { url: URL; site: URL | undefined }): Page {
  const { edition } = corpus;
  const language = languageOf(edition.language);
  const root = site ?? new URL('/', url);
  return {
    corpus,
    edition,
    language,
    words: language.words,
    path: url.pathname.slice(1),
    href: hrefFrom(url.pathname, root, corpus.parts),
    site: root,
  };
}

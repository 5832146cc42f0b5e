import type { Thing } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import { timeAttribute } from '../../dates/words.ts';
import type { Source } from '../../model/source.ts';
import { publisherOf } from '../../model/source.ts';
import { creatorNode } from './creator.ts';
import type { Ids } from './ids.ts';

/** What schema.org calls the types of CSL that it knows; all others are works. */
const TYPES: Partial<Record<Source['type'], string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  bill: 'Legislation',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  legislation: 'Legislation',
  map: 'Map',
  'post-weblog': 'BlogPosting',
  regulation: 'Legislation',
  report: 'Report',
  thesis: 'Thesis',
  treaty: 'Legislation',
  webpage: 'WebPage',
};

/** Sources: the address in each is that of the source, and its `@id` our entry on it. */
export function sourceNodes({ sources }: Corpus, { at }: Ids): Thing[] {
  return sources.map((source) => {
    const { type, url, title, author, URL, archived, issued, language } = source;
    const day = issued && timeAttribute(issued);
    return {
      '@type': TYPES[type] ?? 'CreativeWork',
      '@id': at(url),
      name: title,
      ...(URL ? { url: URL } : {}),
      ...(archived ? { archivedAt: archived.url } : {}),
      ...(author ? { author: author.map(creatorNode) } : {}),
      publisher: { '@type': 'Organization', name: publisherOf(source) },
      ...(day ? { datePublished: day } : {}),
      ...(language ? { inLanguage: language } : {}),
    } as Thing;
  });
}

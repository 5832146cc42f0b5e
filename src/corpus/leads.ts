import { editionData } from './edition.ts';
import { isDraft, type Document } from './documents.ts';

/** The ids of the article on the front page and of the report on the page of claims, where there are any. */
export type Leads = { article: string | undefined; report: string | undefined };

/** The article that site.yaml names, or else the one published first; the report that knows the record up to the earliest day; no drafts. */
export function leadsOf(all: readonly Document[]): Leads {
  const documents = all.filter((document) => !isDraft(document));
  const articles = documents.flatMap((document) => (document.kind === 'articles' ? [document.data] : []));
  const reports = documents.flatMap((document) => (document.kind === 'reports' ? [document.data] : []));
  const { lead } = editionData(documents);
  const named = articles.find(({ id }) => id === lead);
  return {
    article: (named ?? first(articles, ({ published, id }) => published + id))?.id,
    report: first(reports, ({ id, 'as-of': asOf }) => asOf + id)?.id,
  };
}

function first<Item>(items: readonly Item[], key: (item: Item) => string): Item | undefined {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))[0];
}

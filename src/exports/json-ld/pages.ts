import type { Thing } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Head } from '../../views/heads.ts';
import { correctionsOn, lastChange } from '../../views/last-change.ts';
import { once } from '../../views/once.ts';
import { creatorNode } from './creator.ts';
import type { Ids } from './ids.ts';
import { publisherNode } from './publisher.ts';

/** Who and what a text is about, of all that it refers to; the rest proves it. */
const NAMED = new Set(['actor', 'agreement', 'date', 'term']);

/** What a page says of itself: what it is, and when it was brought up to date. What it shows stands in the graph, under the same ids. */
export function pageNode(corpus: Corpus, site: URL, { at, refs }: Ids, head: Head): Thing {
  const { edition } = corpus;
  const { address, title, description } = head;
  const page = {
    '@id': at(address),
    url: at(address),
    description,
    inLanguage: edition.language,
    dateModified: lastChange(corpus, address),
    isPartOf: { '@type': 'WebSite' as const, name: edition.title, url: site.href },
    ...(edition.licences.content ? { license: edition.licences.content.url } : {}),
  };
  const corrections = correctionsOn(corpus, address);
  const text = {
    ...page,
    headline: title,
    image: at(`${address}card.png`),
    publisher: publisherNode(corpus, site),
    ...(corrections.length > 0 ? { correction: refs(corrections.map(({ id }) => id)) } : {}),
  };
  const article = articlesAt(corpus).get(address);
  const written = article ?? explainersAt(corpus).get(address);
  const named = (written?.mentions ?? []).map(({ id }) => id).filter((id) => NAMED.has(corpus.index[id]!.kind));
  const mentions = named.length > 0 ? { mentions: refs(named) } : {};
  if (article) {
    return {
      '@type': 'AnalysisNewsArticle',
      ...text,
      ...mentions,
      ...(article.authors.length > 0 ? { author: article.authors.map(creatorNode) } : {}),
      datePublished: article.published,
      ...(article.about ? { about: refs([article.about]) } : {}),
      ...(article.report ? { citation: refs([article.report]) } : {}),
    };
  }
  if (written) return { '@type': 'BackgroundNewsArticle', ...text, ...mentions };
  if (address === 'glossary/') return { '@type': 'DefinedTermSet', ...page, name: title };
  return { '@type': 'WebPage', ...page, name: title };
}

const articlesAt = once(({ articles }) => new Map(articles.map((article) => [article.url, article])));

const explainersAt = once(({ explainers }) => new Map(explainers.map((explainer) => [explainer.url, explainer])));

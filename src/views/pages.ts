import type { Corpus } from '../corpus/corpus.ts';
import { site } from '../site.config.ts';

/** The pages that the navigation names: the lead article, the explainers, and those of the site. */
export function navigation({ articles, explainers }: Corpus): { address: string; label: string }[] {
  const written = [articles[0]!, ...explainers].map(({ url, label }) => ({ address: url, label }));
  return [...written, ...site.nav];
}

/** Addresses of every page to be found by search engines, each once. */
export function allPages(corpus: Corpus): string[] {
  const articles = corpus.articles.map(({ url }) => url);
  return [...new Set([...articles, ...navigation(corpus).map(({ address }) => address), 'corrections/'])];
}

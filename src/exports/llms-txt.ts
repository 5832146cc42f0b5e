import type { Corpus } from '../corpus/corpus.ts';
import { ATOM, GRAPH, TWIN } from '../views/alternates.ts';
import { heads } from '../views/heads.ts';
import { languageOf } from '../words/language.ts';

/**
 * What a language model should read of the site, as `llms.txt` (llmstxt.org): each page by its Markdown twin, then the data.
 * @param site the address of the site
 */
export function llmsTxt(corpus: Corpus, site: URL): string {
  const { edition, articles } = corpus;
  const { words } = languageOf(edition.language);
  const item = (address: string, name: string, notes?: string) =>
    `- [${plain(name)}](${new URL(address, site).href})${notes ? `: ${notes}` : ''}`;
  return [
    `# ${edition.title}`,
    `> ${edition.tagline}`,
    articles[0]!.description,
    `## ${words.site.pages}`,
    heads(corpus)
      .map(({ address, title, description }) => item(address + TWIN, title, description))
      .join('\n'),
    `## ${words.formats.heading}`,
    [
      item('data/article.json', words.formats.records),
      item(GRAPH, words.formats.graph),
      item(ATOM, words.formats.feed),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Brackets would end the text of a link. */
function plain(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}

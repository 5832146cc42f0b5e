import type { BlockContent, List, ListItem, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Corpus } from '../corpus/corpus.ts';
import { ATOM, GRAPH } from '../views/alternates.ts';
import { heads } from '../views/heads.ts';
import { TWIN } from '../views/twins.ts';
import { languageOf } from '../words/language.ts';

const writer = remark().use(remarkGfm).data('settings', { bullet: '-' });

/**
 * What a language model should read of the site, as `llms.txt` (llmstxt.org): each page by its Markdown twin, then the data.
 * @param site the address of the site
 */
export function llmsTxt(corpus: Corpus, site: URL): string {
  const { edition, articles } = corpus;
  const { words } = languageOf(edition.language);
  const item = (address: string, name: string, notes = ''): ListItem => {
    const link = { type: 'link' as const, url: new URL(address, site).href, children: [text(name)] };
    return listItem({ type: 'paragraph', children: notes ? [link, text(`: ${notes}`)] : [link] });
  };
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(edition.title)] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text(edition.tagline)] }] },
      { type: 'paragraph', children: [text(articles[0]!.description)] },
      { type: 'heading', depth: 2, children: [text(words.site.pages)] },
      list(heads(corpus).map(({ address, title, description }) => item(address + TWIN, title, description))),
      { type: 'heading', depth: 2, children: [text(words.formats.heading)] },
      list([
        item('data/article.json', words.formats.records),
        item(GRAPH, words.formats.graph),
        item(ATOM, words.formats.feed),
      ]),
    ],
  };
  return writer.stringify(tree);
}

/** A line of text: Markdown has no other within a heading or a link. */
const text = (value: string) => ({ type: 'text' as const, value: value.replace(/\s+/g, ' ') });
const listItem = (child: BlockContent): ListItem => ({ type: 'listItem', spread: false, children: [child] });
const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children });

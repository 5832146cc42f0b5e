import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { forbiddenCharacter, isBlank } from '../diagnostics/characters.ts';
import { oneOf, quote, unexpected } from '../diagnostics/wording.ts';
import { leadsAway, leadsToHost, schemeOf } from './urls.ts';

type SafeOptions = {
  /** URL schemes that links may have beside none at all. */
  schemes: readonly string[];
};

/** Refuses raw HTML, hidden characters, empty links, titles that no page would show and links with any scheme but those given. */
export default function remarkSafe({ schemes }: SafeOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const fail = (rule: string, ...words: Parameters<typeof unexpected>) =>
        void file.message(unexpected(...words), { place: node.position, ruleId: rule });
      const hidden = hiddenIn(node);
      if (hidden) fail('forbidden-character', hidden, 'visible text');
      switch (node.type) {
        case 'html':
          return fail('raw-html', 'raw HTML', 'Markdown');
        case 'linkReference':
          return checkText(toString(node), fail);
        case 'link':
          checkText(toString(node), fail);
          checkTitle(node, fail);
          return checkAddress(node.url, schemes, fail);
        case 'definition':
          checkTitle(node, fail);
          return checkAddress(node.url, schemes, fail);
      }
    });
  };
}

type Fail = (rule: string, ...words: Parameters<typeof unexpected>) => void;

function checkText(text: string, fail: Fail): void {
  if (isBlank(text)) fail('empty-link', 'link without text', 'the words to follow it by');
}

/** Only of a link to a source is the title shown: as where in it. */
function checkTitle({ url, title }: { url: string; title?: string | null | undefined }, fail: Fail): void {
  if (!title || schemeOf(url) === 'source') return;
  fail(
    'link-title',
    `title ${quote(title)} of a link`,
    'its words in the text, as only a link to a source has a title',
  );
}

function checkAddress(url: string, schemes: readonly string[], fail: Fail): void {
  if (url === '') return fail('empty-link', 'link without an address', '`#id`, `/page/` or a URL');
  if (leadsAway(url)) return fail('url-scheme', `address ${quote(url)}`, '`https://` before the name of another site');
  const scheme = schemeOf(url);
  if (scheme === 'https' && !leadsToHost(url))
    return fail('url-scheme', `address ${quote(url)}`, '`https://`, the name of a site, and its path');
  if (scheme === undefined || schemes.includes(scheme)) return;
  const known = schemes.map((name) => `${name}:`);
  fail(
    'url-scheme',
    `scheme ${quote(`${scheme}:`)}`,
    `\`#id\`, \`/page/\`, ${oneOf(known)}`,
    scheme === 'data' ? '' : `${scheme}:`,
    known,
  );
}

/** Name of the first forbidden character in what a node shows or leads to. */
function hiddenIn(node: Nodes): string | undefined {
  const { value, alt, title, url } = node as {
    value?: string;
    alt?: string | null;
    title?: string | null;
    url?: string;
  };
  return forbiddenCharacter([value, alt, title, url].join(' '))?.name;
}

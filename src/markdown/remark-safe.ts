import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { forbiddenCharacter } from '../diagnostics/characters.ts';
import { oneOf, quote, unexpected } from '../diagnostics/wording.ts';
import { definitionsOf } from './remark-inline-references.ts';
import { leadsAway, schemeOf } from './urls.ts';

export type SafeOptions = {
  /** URL schemes that links may have beside none at all. */
  schemes: readonly string[];
};

/** Refuses raw HTML, hidden characters, empty links, pictures from elsewhere and links with any scheme but those given. */
export default function remarkSafe({ schemes }: SafeOptions) {
  return (tree: Root, file: VFile): void => {
    const definitions = definitionsOf(tree);
    visit(tree, (node) => {
      const fail = (rule: string, ...words: Parameters<typeof unexpected>) =>
        void file.message(unexpected(...words), { place: node.position, ruleId: rule });
      const hidden = hiddenIn(node);
      if (hidden) fail('forbidden-character', hidden, 'visible text');
      switch (node.type) {
        case 'html':
          return fail('raw-html', 'raw HTML', 'Markdown');
        case 'image':
          return checkPicture(node.url, fail);
        case 'imageReference':
          return checkPicture(definitions.get(node.identifier)?.url ?? '', fail);
        case 'linkReference':
          return checkText(toString(node), fail);
        case 'link':
          checkText(toString(node), fail);
          return checkAddress(node.url, schemes, fail);
        case 'definition':
          return checkAddress(node.url, schemes, fail);
      }
    });
  };
}

type Fail = (rule: string, ...words: Parameters<typeof unexpected>) => void;

function checkText(text: string, fail: Fail): void {
  if (text.trim() === '') fail('empty-link', 'link without text', 'the words to follow it by');
}

function checkPicture(url: string, fail: Fail): void {
  if (url === '') fail('empty-link', 'picture without an address', 'a relative address');
  if (leadsAway(url) || schemeOf(url) !== undefined) {
    fail('url-scheme', `picture at ${quote(url)}`, 'a relative address, as pages load nothing from elsewhere');
  }
}

function checkAddress(url: string, schemes: readonly string[], fail: Fail): void {
  if (url === '') return fail('empty-link', 'link without an address', 'a relative address or a URL');
  if (leadsAway(url)) return fail('url-scheme', `address ${quote(url)}`, '`https://` before the name of another site');
  const scheme = schemeOf(url);
  if (scheme === undefined || schemes.includes(scheme)) return;
  const known = schemes.map((name) => `${name}:`);
  fail('url-scheme', `scheme ${quote(`${scheme}:`)}`, `a relative address or ${oneOf(known)}`, `${scheme}:`, known);
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

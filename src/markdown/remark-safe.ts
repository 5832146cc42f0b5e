import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { unexpected } from '../diagnostics/wording.ts';

export type SafeOptions = {
  /** URL schemes that links may have beside none at all. */
  schemes: readonly string[];
};

/** Refuses raw HTML, pictures from elsewhere and links with any scheme but those given. */
export default function remarkSafe({ schemes }: SafeOptions) {
  const listed = schemes.map((scheme) => `\`${scheme}:\``).join(', ');
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const fail = (message: string, rule: string) => void file.message(message, { place: node.position, ruleId: rule });
      if (node.type === 'html') fail(unexpected('raw HTML', 'Markdown'), 'raw-html');
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      const scheme = schemeOf(node.url);
      if (node.type === 'image' && scheme !== undefined) {
        fail(unexpected(`picture at \`${node.url}\``, 'a relative address, as pages load nothing from elsewhere'), 'url-scheme');
      } else if (scheme !== undefined && !schemes.includes(scheme)) {
        fail(unexpected(`scheme \`${scheme}:\``, `a relative address or ${listed}`, scheme, schemes), 'url-scheme');
      }
    });
  };
}

/** The scheme of a URL in small letters, `//` for an address of another host, or undefined for a relative one. */
function schemeOf(url: string): string | undefined {
  if (url.startsWith('//') || url.startsWith('\\')) return '//';
  return /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
}

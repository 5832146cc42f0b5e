import type { Odd } from './odd.ts';

const PAGE = '---\nid: odd\ntitle: An odd one\nlabel: Odd\ndescription: D.\nas-of: 2024-05-03\n---\nText.\n';

/** An explainer in a file of this name. */
const file = (name: string, verdict = 'stray-file', text: string | Uint8Array = PAGE): Odd => ({
  name: `the file ${name}`,
  verdict,
  file: name,
  edit: () => text,
});

export const NAMES: readonly Odd[] = [
  ...['Odd.md', 'oDD.md', 'odd.MD', 'odd.Md', 'odd', 'odd.markdown', 'odd.mdx', 'odd.mdown', 'odd.txt', 'odd.html'].map(
    (name) => file(`explainers/${name}`),
  ),
  ...['odd.md.md', 'odd..md', '.odd.md', '-odd.md', '_odd.md', 'odd_one.md', 'odd one.md', ' odd.md', 'odd .md'].map(
    (name) => file(`explainers/${name}`),
  ),
  ...[
    'odd?.md',
    'odd#.md',
    'odd%20.md',
    'odd&.md',
    "odd'.md",
    'odd".md',
    'odd(1).md',
    'odd\\.md',
    'odd:.md',
    'odd*.md',
  ].map((name) => file(`explainers/${name}`)),
  ...['é.md', 'e\u0301.md', 'odd\u200b.md', '国.md', 'ß.md', 'odd\n.md', '$(odd).md', '..md', '.md'].map((name) =>
    file(`explainers/${name}`),
  ),
  ...['deep/odd.md', 'en/deep/odd.md'].map((name) => file(`explainers/${name}`)),
  ...[
    'odd.md',
    'README.md',
    'drafts/odd.md',
    'explainer/odd.md',
    'Explainers/odd.md',
    'explainers2/odd.md',
    'article/odd.md',
  ].map((name) => file(name)),
  ...[
    'About.md',
    'about.MD',
    'about.markdown',
    'site.yml',
    'Site.yaml',
    'site.json',
    'sources.json',
    'sources.bib',
  ].map((name) => file(name)),
  ...[
    'pictures/odd.gif',
    'pictures/odd.svg',
    'pictures/odd.jpeg',
    'pictures/odd.PNG',
    'pictures/odd one.png',
    'pictures/deep/odd.png',
  ].map((name) => file(name)),
  ...['articles/about.md/odd.md', 'styles.css', 'script.js', '.env', '.htaccess', 'CNAME', 'package.json'].map((name) =>
    file(name),
  ),
  ...[
    'articles',
    'sources',
    'timeline',
    'glossary',
    'claims',
    'corrections',
    'about',
    'figures',
    'search',
    'print',
  ].map((name) => file(`explainers/${name}.md`, 'taken-address')),
  ...['data', 's', 'cite', 'embed', 'oembed', 'pictures', 'as-of'].map((name) =>
    file(`explainers/${name}.md`, 'taken-address'),
  ),
  ...[
    'index',
    '404',
    'con',
    'nul',
    'aux',
    '0',
    '1-2',
    'odd-',
    'odd--one',
    'constructor',
    'feed',
    'sitemap',
    'robots',
  ].map((name) => file(`explainers/${name}.md`, '=An odd one')),
  file('pictures/odd.png', 'picture-file', Buffer.from('no picture')),
  file('explainers/.odd.md.swp', 'same'),
  file('explainers/odd.md~', 'same'),
  file('fonts/odd.woff2', 'same'),
];

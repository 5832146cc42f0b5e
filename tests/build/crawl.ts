import { hash } from 'node:crypto';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** The pages and files that a visitor comes to from a page, following every link below it, and the links that lead nowhere. */
export type Crawl = { visited: string[]; broken: string[] };

/** Follows the links and forwards of a served site, with their fragments. @param home the address of its front page */
export async function crawl(home: string): Promise<Crawl> {
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: URL }[] = [];
  const broken: string[] = [];
  const queue = new Set([home]);
  for (const url of queue) {
    const response = await fetch(url, { redirect: 'manual' });
    if (response.status !== 200) broken.push(`${url}: ${response.status}`);
    const text = await response.text();
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    const page = read(text);
    ids.set(url, new Set(page.ids));
    for (const to of page.links.map((link) => new URL(link, url)).filter(({ host }) => host === new URL(home).host)) {
      links.push({ from: url, to });
      queue.add(to.href.split('#')[0]!);
    }
  }
  const dead = links.filter(
    ({ to }) => to.hash && !ids.get(to.href.split('#')[0]!)?.has(decodeURIComponent(to.hash.slice(1))),
  );
  return { visited: [...queue], broken: [...broken, ...dead.map(({ from, to }) => `${from}: ${to}`)] };
}

/** What was read of each page, by its hash: under another base it is the same. */
const known = new Map<string, { ids: string[]; links: string[] }>();

function read(html: string): { ids: string[]; links: string[] } {
  const key = hash('sha256', html);
  const before = known.get(key);
  if (before) return before;
  const page = { ids: [] as string[], links: [] as string[] };
  known.set(key, page);
  visit(rehype().parse(html), 'element', ({ tagName, properties }) => {
    if (properties['id'] !== undefined) page.ids.push(String(properties['id']));
    if (tagName === 'a' && properties['href'] !== undefined) page.links.push(String(properties['href']));
    const forward = /^0; url=(.*)$/.exec(String(properties['content'] ?? ''))?.[1];
    if (forward) page.links.push(forward);
  });
  return page;
}

import type { AddressInfo } from 'node:net';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { DATA, PAGES } from '../e2e/pages.ts';
import { serve } from '../e2e/server.ts';

test.each(['/', '/repo/', '/a/b/'])(
  'every link, fragment and forward resolves when the site stands at %s',
  { timeout: 60_000 },
  async (base) => {
    const server = await serve(base);
    const home = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
    const ids = new Map<string, Set<string>>();
    const links: { from: string; to: URL }[] = [];
    const queue = [home];
    for (const url of queue) {
      const response = await fetch(url);
      expect(response.status, url).toBe(200);
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
      const page = read(await response.text());
      ids.set(url, new Set(page.ids));
      for (const to of page.links.map((link) => new URL(link, url)).filter(({ host }) => host === new URL(home).host)) {
        links.push({ from: url, to });
        const path = to.href.split('#')[0]!;
        if (!queue.includes(path)) queue.push(path);
      }
    }
    server.close();
    const dead = links.filter(
      ({ to }) => to.hash && !ids.get(to.href.split('#')[0]!)?.has(decodeURIComponent(to.hash.slice(1))),
    );
    expect(dead).toEqual([]);
    for (const path of PAGES.filter((path) => path !== '404.html')) expect(queue).toContain(home + path);
    for (const { id } of DATA.articles[0].sections) expect(queue).toContain(`${home}s/${id}/`);
  },
);

function read(html: string): { ids: string[]; links: string[] } {
  const page = { ids: [] as string[], links: [] as string[] };
  visit(rehype().parse(html), 'element', ({ tagName, properties }) => {
    if (properties['id'] !== undefined) page.ids.push(String(properties['id']));
    if (tagName === 'a' && properties['href'] !== undefined) page.links.push(String(properties['href']));
    const forward = /^0; url=(.*)$/.exec(String(properties['content'] ?? ''))?.[1];
    if (forward) page.links.push(forward);
  });
  return page;
}

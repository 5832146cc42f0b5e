import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { DATA, PAGES } from '../e2e/pages.ts';
import { serve } from '../e2e/server.ts';
import { crawl } from './crawl.ts';

test.each(['/', '/repo/', '/a/b/'])(
  'every link, fragment and forward resolves when the site stands at %s',
  async (base) => {
    const server = await serve(base);
    const home = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
    const { visited, broken } = await crawl(home);
    server.close();
    expect(broken).toEqual([]);
    for (const path of PAGES.filter((path) => path !== '404.html')) expect(visited).toContain(home + path);
    for (const { id } of DATA.articles[0].sections) expect(visited).toContain(`${home}s/${id}/`);
  },
);

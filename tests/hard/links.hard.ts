import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, LinkState } from 'linkinator';
import { readHeaders } from '../../src/build/headers.ts';
import { hasProgram } from '../browser.ts';
import { crawl } from '../build/crawl.ts';
import { SERVERS, WITHOUT_REDIRECTS, type Server } from '../hosting/servers.ts';
import { freePort } from '../hosting/site.ts';
import { builtStory } from '../stories/build.ts';
import { deadLinks, pagesOf } from '../stories/pages.ts';
import type { Promised } from './promise.ts';

const BASES = ['/', '/repo/', '/a/b/'];
const STORY = 'three-reports';

/** A built story with every sort of page, behind each server and from disk, at each base: two checkers must find nothing. */
const links: Promised = {
  promise: 'P3',
  name: 'internal links and fragments',
  target: '0 broken at 3 bases × nginx, nginx without redirects, Caddy, disk; our checker and linkinator agree',
  run: async (say) => {
    const { dist } = builtStory(STORY);
    const broken: string[] = [];
    const counts: number[] = [];
    const missing = new Set<string>();
    for (const base of BASES) {
      say(`from disk at ${base}`);
      broken.push(...deadLinks(dist, pagesOf(dist), base));
      for (const server of [...SERVERS, WITHOUT_REDIRECTS]) {
        say(`${server.name} at ${base}`);
        if (!hasProgram(server.program)) missing.add(server.name);
        else
          await serving(server, dist, base, async (home) => {
            const ours = await crawl(home);
            const theirs = await linkinator(home);
            counts.push(ours.visited.length);
            broken.push(...ours.broken, ...theirs.broken);
            if (theirs.pages === 0) broken.push(`linkinator read nothing at ${home}`);
          });
      }
    }
    for (const one of broken.slice(0, 20)) console.log(one);
    const without = missing.size > 0 ? `; not there: ${[...missing].join(', ')}` : '';
    return {
      figure: `${broken.length} broken, ${Math.min(...counts)} addresses each of ${counts.length} times${without}`,
      held: broken.length === 0 && missing.size === 0,
    };
  },
};

async function serving(
  server: Server,
  dist: string,
  base: string,
  use: (home: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const port = await freePort();
  const rules = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const running = await server.start(
    { rules, site: new URL(base, 'https://news.example/'), folder: dist },
    port,
    folder,
  );
  try {
    await use(`http://127.0.0.1:${port}${base}`);
  } finally {
    await running.stop();
    rmSync(folder, { recursive: true });
  }
}

/** What linkinator finds broken below an address. It takes a text fragment for the id of an element. */
async function linkinator(home: string): Promise<{ pages: number; broken: string[] }> {
  const { links } = await check({
    path: home,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: async (link) => !link.startsWith(home) || link.includes('#:~:text='),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  return { pages: links.length, broken: broken.map(({ url, parent }) => `linkinator: ${parent}: ${url}`) };
}

export default links;

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasProgram } from '../browser.ts';
import { headersFor } from '../e2e/headers.ts';
import { BROTLI, SERVERS } from './servers.ts';
import { builtSite, freePort, remove, type Site } from './site.ts';

const BASES = ['/', '/repo/'];

let site: Site;
beforeAll(async () => void (site = await builtSite()), 120_000);
afterAll(() => remove(site));

const CASES = SERVERS.flatMap((server) => BASES.map((base) => ({ ...server, base })));

test.for(CASES)('$program serves the site at $base as its sample says', async (server, { skip }) => {
  const { program, base, start } = server;
  skip(!hasProgram(program), program);
  const port = await freePort();
  const hosting = { rules: site.rules, site: new URL(base, 'https://news.example/'), folder: site.dist };
  const running = await start(hosting, port, site.folder);
  const ask = (path: string, coding = 'identity') =>
    fetch(`http://127.0.0.1:${port}${base}${path}`, { headers: { 'accept-encoding': coding }, redirect: 'manual' });
  try {
    const face = globSync('_/*.woff2', { cwd: site.dist })[0]!;
    for (const path of ['', 'timeline/', 'data/article.json', face, 'links.js', 'favicon.svg']) {
      const answer = await ask(path);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      expect(answer.status, path).toBe(200);
      expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(site.dist, file))), path).toBe(true);
      expect(Object.fromEntries(answer.headers), path).toMatchObject(headersFor(site.rules, `/${path}`));
    }
    for (const coding of ['gzip', ...(program === 'caddy' || existsSync(BROTLI) ? ['br'] : [])]) {
      const answer = await ask('timeline/', coding);
      expect(answer.headers.get('content-encoding')).toBe(coding);
      expect(answer.headers.get('vary')?.toLowerCase()).toBe('accept-encoding');
      expect(await answer.text()).toBe(readFileSync(join(site.dist, 'timeline/index.html'), 'utf8'));
    }
    expect((await ask('')).headers.get('content-type')).toBe('text/html; charset=utf-8');
    const slash = await ask('timeline');
    expect([301, 308]).toContain(slash.status);
    expect(new URL(slash.headers.get('location')!, `https://news.example${base}timeline`).pathname).toBe(
      `${base}timeline/`,
    );
    const lost = await ask('no/such/page/');
    expect(lost.status).toBe(404);
    expect(await lost.text()).toBe(readFileSync(join(site.dist, '404.html'), 'utf8'));
    expect(lost.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  } finally {
    await running.stop();
  }
});

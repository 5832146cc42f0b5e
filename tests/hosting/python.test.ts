import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasProgram } from '../browser.ts';
import { builtSite, freePort, remove, started, type Site } from './site.ts';

let site: Site;
beforeAll(async () => void (site = await builtSite()), 120_000);
afterAll(() => remove(site));

test.for(['/', '/site/'])('the plainest server serves every page at %s', async (base, { skip }) => {
  skip(!hasProgram('python3'), 'Python');
  const port = await freePort();
  const folder = base === '/' ? site.dist : dirname(site.dist);
  const origin = `http://127.0.0.1:${port}`;
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', folder];
  const running = await started('python3', args, origin, site.folder);
  try {
    for (const file of globSync('{,!(s)/**/}index.html', { cwd: site.dist })) {
      const answer = await fetch(`${origin}${base}${file.slice(0, -basename(file).length)}`);
      expect(answer.status, file).toBe(200);
      expect(await answer.text(), file).toBe(readFileSync(join(site.dist, file), 'utf8'));
    }
  } finally {
    await running.stop();
  }
});

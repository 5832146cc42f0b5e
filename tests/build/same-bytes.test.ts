import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differing, manifest, Project } from '../hard/project.ts';
import { builtStory } from '../stories/build.ts';

/** Each has its long run in `tests/hard/`; here are all at once. */
test('another path, zone, locale, umask and user’s settings give the same bytes, whatever was kept and is damaged, and promise nothing', async () => {
  const { dist } = builtStory('smallest');
  const project = new Project(mkdtempSync(join(tmpdir(), 'ein anderer Ört ')));
  onTestFinished(() => project.remove(), 60_000);
  const kept = join(project.root, 'node_modules/.cache/cards');
  mkdirSync(kept, { recursive: true });
  cpSync(join(import.meta.dirname, '../../node_modules/.cache/cards'), kept, { recursive: true });
  const cards = readdirSync(kept).map((name) => join(kept, name));
  expect(cards.length).toBeGreaterThan(10);
  for (const [index, card] of cards.entries()) writeFileSync(card, readFileSync(card).subarray(0, (index % 3) * 500));
  const env = {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'sv_SE.UTF-8',
    UV_THREADPOOL_SIZE: '1',
    NODE_ENV: 'test',
  };
  const { code, printed } = await project.build({
    env,
    cwd: tmpdir(),
    by: ['sh', '-c', 'umask 077; exec "$@"', 'sh'],
  });
  expect(code, printed).toBe(0);
  expect(differing(project.manifest(), manifest(dist))).toEqual([]);
  expect(printed).toMatch(/^\d+ new anchors not yet promised: `npm run publish` promises to keep them$/m);
  expect(project.ledgers()).toBe('');
});

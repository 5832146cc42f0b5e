import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteAddress } from '../../src/build/address.ts';
import { published } from '../../src/build/builds.ts';
import { withTree } from '../corpus/overlay.ts';

const ROOT = join(import.meta.dirname, '../..');

/** An address on the site itself, as only the built site shows, that no page has. */
const DEAD = new URL('no/such/page/', siteAddress(undefined)).href;

test('astro build refuses bad content, cold and warm, and says what check says', () => {
  withTree('base', (content) => {
    const outDir = mkdtempSync(join(tmpdir(), 'out-'));
    const build = () => run('src/build/astro.ts', content, 'build', '--outDir', outDir);
    appendFileSync(join(content, 'articles/talks.md'), '\n[nobody](actor:nobody)\n');
    const wrong = 'Unexpected actor `nobody`, expected the id of a known actor  [unknown-actor]';
    for (const { status, printed } of [build(), build()]) {
      expect(status).not.toBe(0);
      expect(printed).toContain(wrong);
    }
    expect(readdirSync(outDir)).toEqual([]);
  });
});

test('a font that is none is named, and dist left as it was', () => {
  const before = digest();
  withTree('base', (content) => {
    mkdirSync(join(content, 'fonts'));
    writeFileSync(join(content, 'fonts/broken.ttf'), 'no font at all');
    // No other font has this character.
    const article = join(content, 'articles/talks.md');
    writeFileSync(article, readFileSync(article, 'utf8').replace(/^title: /m, 'title: 𗼇 '));
    const { status, printed } = run('src/build/build.ts', content);
    expect(status).toBe(1);
    expect(printed).toContain('fonts/broken.ttf, expected a font');
    expect(printed).toContain('The build failed; dist/ is as it was.');
    expect(digest()).toBe(before);
  });
});

test('a build that fails, early or late, leaves dist as it was', () => {
  const before = digest();
  for (const [added, said] of [
    ['[nobody](actor:nobody)', 'unknown-actor'],
    [`[nowhere](${DEAD})`, `content/articles/talks.md:51:11  /: the link ${DEAD} leads to no page`],
  ]) {
    withTree('base', (content) => {
      appendFileSync(join(content, 'articles/talks.md'), `\n${added}\n`);
      const { status, printed } = run('src/build/build.ts', content);
      expect(status).toBe(1);
      expect(printed).toContain(said);
      expect(digest()).toBe(before);
    });
  }
  const left = readdirSync(join(ROOT, '.builds')).filter((name) => name !== 'built.json');
  expect(left.filter((build) => build !== published(join(ROOT, 'dist')))).toEqual([]);
});

function run(script: string, content: string, ...args: string[]): { status: number | null; printed: string } {
  // Vitest's own MODE, DEV and PROD would pass for the build's.
  const { MODE, DEV, PROD, ...ours } = process.env;
  const env = { ...ours, CONTENT_DIR: content };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, printed: stdout + stderr };
}

/** One hash of every byte of the published site. */
function digest(): string {
  const hash = createHash('sha256');
  const dist = join(ROOT, 'dist');
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
    hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  }
  return hash.digest('hex');
}

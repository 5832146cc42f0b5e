import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LEFT_OUT = ['node_modules', 'dist', 'content', 'tests', 'test-results', '.git', '.builds', '.astro'];

/** The generator with a story of its own, which tests may publish. */
const project = mkdtempSync(join(tmpdir(), 'project-'));
cpSync(ROOT, project, { recursive: true, filter: (path) => path === ROOT || !LEFT_OUT.includes(basename(path)) });
cpSync(join(ROOT, 'tests/corpora/base'), join(project, 'content'), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
afterAll(() => rmSync(project, { recursive: true }));

const LEDGER = join(project, 'content/permalinks.json');
const dist = join(project, 'dist');
/** What a build left before, whose process is no more. */
const OLDER = join(project, '.builds/999999999-older');

/** Builds under a umask that lets nobody else read; prints and exit code. */
function build(args: string[] = [], env: Record<string, string> = {}): { status: number | null; printed: string } {
  // Vitest's own MODE, DEV and PROD would pass for the build's.
  const { MODE, DEV, PROD, CI, CONTENT_DIR, ...ours } = process.env;
  const old = process.umask(0o077);
  try {
    const command = [join(project, 'src/build/build.ts'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      env: { ...ours, ...env },
      encoding: 'utf8',
    });
    return { status, printed: stdout + stderr };
  } finally {
    process.umask(old);
  }
}

const write = (text: string) => appendFileSync(join(project, 'content/articles/talks.md'), `\n${text}\n`);
const front = () => readFileSync(join(dist, 'index.html'), 'utf8');
const ledger = () => readFileSync(LEDGER, 'utf8');

/** One story of a story: each step stands on the one before. */
test('publishing promises all, a build for looking nothing more, and CI publishes only what was promised', () => {
  const inCi = build(['--publish'], { CI: 'true' });
  expect(inCi.status).toBe(1);
  expect(inCi.printed).toMatch(
    /^\d\d new anchors missing from content\/permalinks\.json: run `npm run publish` and commit the file; dist\/ is as it was\.$/m,
  );
  expect(existsSync(LEDGER)).toBe(false);

  const published = build(['--publish']);
  expect(published.status, published.printed).toBe(0);
  const [, added] =
    /^content\/permalinks\.json is brought up to date, with (\d+) new anchors: commit it$/m.exec(published.printed) ??
    [];
  expect(Number(added), published.printed).toBe(JSON.parse(ledger()).length);
  expect(ledger()).toContain('{"id":"kp-one","page":""}');
  expect(ledger()).toContain('{"id":"site-year-2024","page":"timeline/"}');

  const promised = ledger();
  mkdirSync(OLDER);
  write('A morning paragraph of the second day.');
  const again = build(['--publish'], { CI: 'true' });
  expect(again.printed).toContain('1 new anchor missing from content/permalinks.json');
  expect(front()).not.toContain('p-morning-paragraph-second-day');
  // Where all cards are to be drawn, by what has variables of its own.
  const env = { CI: 'true', SITE_CACHES: join(project, 'caches') };
  const onlyBuilt = build([], env);
  expect(onlyBuilt.status, onlyBuilt.printed).toBe(0);
  expect(onlyBuilt.printed).toContain('1 new anchor not yet promised');
  expect(front()).toContain('p-morning-paragraph-second-day');
  expect(ledger()).toBe(promised);

  const unchanged = build([], env);
  expect(unchanged.status, unchanged.printed).toBe(0);
  expect(unchanged.printed).toContain('Nothing has changed since dist/ was built and verified');
  expect(unchanged.printed).toContain('1 new anchor not yet promised');
});

test('everybody can read what was built under a narrow umask, and of old builds one is left at most', () => {
  const paths = [
    '.builds',
    'dist',
    ...readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => join('dist', path)),
  ];
  const closed = paths.filter((path) => {
    const { mode } = statSync(join(project, path));
    return (mode & 0o777) !== (statSync(join(project, path)).isDirectory() ? 0o755 : 0o644);
  });
  expect(closed).toEqual([]);
  expect(lstatSync(dist).isSymbolicLink()).toBe(true);
  const builds = readdirSync(join(project, '.builds')).filter((name) => name !== 'built.json');
  expect(builds.length).toBeLessThanOrEqual(2);
});

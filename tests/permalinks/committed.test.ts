import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { ContentError } from '../../src/diagnostics/problem.ts';
import { printLedger } from '../../src/permalinks/ledger.ts';
import { parseLedger } from '../../src/permalinks/parse.ts';
import { printVersions } from '../../src/remembered/version.ts';

const BASE = join(import.meta.dirname, '../corpora/base');

/** A project whose content folder is published and committed. */
const PUBLISHED = mkdtempSync(join(tmpdir(), 'committed-'));

beforeAll(() => {
  const content = join(PUBLISHED, 'content');
  cpSync(BASE, content, { recursive: true });
  const { permalinks, remembered } = readCorpus(content);
  const ledger = [...permalinks, { id: 'site-year-1950', page: 'timeline/' }];
  writeFileSync(join(content, 'permalinks.json'), printLedger(ledger));
  writeFileSync(join(content, 'published.json'), printVersions(remembered));
  git(PUBLISHED, 'init', '--quiet');
  commit(PUBLISHED);
});
afterAll(() => rmSync(PUBLISHED, { recursive: true }));

/** What reading its content prints after an edit; nothing where all is sound. */
function afterCommit(edit: (project: string, ledger: string) => void): string {
  const project = mkdtempSync(join(tmpdir(), 'committed-'));
  const content = join(project, 'content');
  try {
    cpSync(PUBLISHED, project, { recursive: true });
    edit(project, join(content, 'permalinks.json'));
    return readCorpus(content) && '';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  } finally {
    rmSync(project, { recursive: true });
  }
}

function git(cwd: string, ...args: string[]): void {
  const own = ['user.name=A', 'user.email=a@site.example', 'commit.gpgsign=false'].flatMap((one) => ['-c', one]);
  const { status, stderr } = spawnSync('git', [...own, ...args], { cwd, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

function commit(root: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--no-verify', '--message', 'Publish');
}

/** Takes the entry of an id out of a ledger file. */
function without(file: string, id: string): void {
  const { ledger } = parseLedger(readFileSync(file, 'utf8'));
  writeFileSync(file, printLedger(ledger.filter((entry) => entry.id !== id)));
}

const BACK = 'expected every anchor ever published; `git checkout HEAD -- content/permalinks.json` brings them back';

test('a ledger that git has and the folder has not is missed', () => {
  expect(afterCommit((_, file) => rmSync(file))).toBe(
    `content/permalinks.json:1:1  Unexpected absence of the ledger of published anchors, which git has, ${BACK}  [lost-ledger]\n\n1 problem in 1 file`,
  );
});

test('an entry that git has and the file has not is missed', () => {
  expect(afterCommit((_, file) => without(file, 'kp-one'))).toBe(
    `content/permalinks.json:1:1  Unexpected loss of entries that git has: 1, such as \`kp-one\`, ${BACK}  [lost-ledger]\n\n1 problem in 1 file`,
  );
});

test('an emptied ledger is missed, in the last commit as in the index', () => {
  const said = afterCommit((root, file) => {
    writeFileSync(file, '[]\n');
    git(root, 'add', '--all');
  });
  expect(said).toContain('Unexpected loss of entries that git has');
});

test.each(
  ['permalinks.json', 'published.json'].flatMap((name) =>
    [
      ['cut short', (bytes: Buffer) => bytes.subarray(0, -9)],
      ['empty', () => Buffer.alloc(0)],
      ['of zeros', (bytes: Buffer) => bytes.fill(0)],
      ['of other bytes', (bytes: Buffer) => bytes.fill(0xff, 40, 60)],
    ].map(([what, damage]) => [name, what, damage] as [string, string, (bytes: Buffer) => Buffer]),
  ),
)('a %s that is %s says where, and how it comes back', (name, _, damage) => {
  const said = afterCommit((root) => {
    const file = join(root, 'content', name);
    writeFileSync(file, damage(readFileSync(file)));
  });
  expect(said).toMatch(new RegExp(`^content/${name}:\\d+:\\d+ {2}Unexpected [^\0\n]+, expected `));
  expect(said).toContain(`; \`git checkout HEAD -- content/${name}\` brings back the version of git  [permalinks]`);
});

test('a damaged ledger that git has not has nothing to come back', () => {
  const said = afterCommit((root, file) => {
    rmSync(file);
    commit(root);
    writeFileSync(file, '[');
  });
  expect(said).toContain('as the build wrote the file  [permalinks]');
});

test('what a damaged ledger has not is not told as lost besides', () => {
  const said = afterCommit((_, file) => writeFileSync(file, '['));
  expect(said).not.toContain('[lost-ledger]');
});

test('in a hook, where git says where its own folder is, the folder of the content counts', () => {
  try {
    const said = afterCommit((_, file) => {
      rmSync(file);
      process.env['GIT_DIR'] = '.git';
    });
    expect(said).toContain('which git has');
  } finally {
    delete process.env['GIT_DIR'];
  }
});

test.each<[string, (root: string, file: string) => void]>([
  ['the ledger is as git has it', () => {}],
  ['an anchor of the generator is taken out', (_, file) => without(file, 'site-year-1950')],
  [
    'the absence of the ledger is committed',
    (root, file) => {
      rmSync(file);
      commit(root);
    },
  ],
  ['git has gone', (root, file) => [join(root, '.git'), file].forEach((path) => rmSync(path, { recursive: true }))],
])('nothing is wrong where %s', (_, edit) => {
  expect(afterCommit((root, file) => edit(root, file))).toBe('');
});

test('the ledger of another story is let go', () => {
  const said = afterCommit((root, file) => {
    const more = Array.from({ length: 60 }, (_, index) => ({ id: `old-${index}`, page: '' }));
    writeFileSync(file, printLedger([...parseLedger(readFileSync(file, 'utf8')).ledger, ...more]));
    commit(root);
    rmSync(file);
  });
  expect(said).toBe('');
});

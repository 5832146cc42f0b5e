import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from '../corpus/overlay.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'src/build/check.ts');
const WRONG = '\n[nobody](actor:nobody)\n';
const PROBLEM = {
  file: 'content/articles/talks.md',
  line: 51,
  column: 1,
  message: 'Unexpected actor `nobody`, expected the id of a known actor',
  rule: 'unknown-actor',
};

function check(
  args: readonly string[],
  env: Record<string, string> = {},
): { status: number | null; stdout: string; stderr: string } {
  const { GITHUB_ACTIONS, ...ours } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    env: { ...ours, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('--json prints the problems as a list, an empty one where all is sound', () => {
  withTree('base', (content) => {
    expect(check([content, '--json'])).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
    appendFileSync(join(content, 'articles/talks.md'), WRONG);
    const { status, stdout, stderr } = check([content, '--json']);
    expect({ status, stderr, problems: JSON.parse(stdout) }).toEqual({ status: 1, stderr: '', problems: [PROBLEM] });
  });
});

test('GitHub Actions is told of each problem beside the list', () => {
  withTree('base', (content) => {
    appendFileSync(join(content, 'articles/talks.md'), WRONG);
    const { stderr } = check([content], { GITHUB_ACTIONS: 'true' });
    expect(stderr).toBe(`content/articles/talks.md:51:1  ${PROBLEM.message}  [unknown-actor]

1 problem in 1 file
::error file=content/articles/talks.md,line=51,col=1,title=unknown-actor::${PROBLEM.message}
`);
    expect(check([content]).stderr).not.toContain('::error');
  });
});

test('--watch says what is wrong after each change, and once where an editor writes in steps', async () => {
  const content = mkdtempSync(join(tmpdir(), 'watched-'));
  cpSync(join(ROOT, 'tests/corpora/base'), content, { recursive: true });
  const watcher = spawn(process.execPath, [SCRIPT, content, '--json', '--watch'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 300_000,
  });
  try {
    const lines = createInterface(watcher.stdout)[Symbol.asyncIterator]();
    const next = async () => JSON.parse((await lines.next()).value!);
    const article = join(content, 'articles/talks.md');
    const sound = readFileSync(article);
    expect(await next()).toEqual([]);
    writeFileSync(article, '');
    writeFileSync(article, sound + WRONG);
    expect(await next()).toEqual([PROBLEM]);
    writeFileSync(article, sound);
    expect(await next()).toEqual([]);
  } finally {
    watcher.kill();
    rmSync(content, { recursive: true });
  }
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

test.each([
  [
    'build/check.ts',
    '--jsn',
    'Unexpected option `--jsn`, expected `--json`, `--watch` or `--verbose`; did you mean `--json`?',
  ],
  [
    'build/build.ts',
    '--publsh',
    'Unexpected option `--publsh`, expected `--publish`, `--compress`, `--today` or `--verify-warm`; did you mean `--publish`?',
  ],
  [
    'author/links/links.ts',
    '--jsn',
    'Unexpected option `--jsn`, expected `--json` or `--archive`; did you mean `--json`?',
  ],
  [
    'author/review/review.ts',
    '--tody=2027-02-01',
    'Unexpected option `--tody`, expected `--today` or `--months`; did you mean `--today`?',
  ],
])('%s tells an option that is none, and does nothing', (command, option, said) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(SRC, command), option], { encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([1, '', `${said}\n`]);
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../src/build/build.ts');

test('a build on what is no day is refused before anything is made', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '--today', 'tomorrow'], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Unexpected `tomorrow` as --today, expected a day that exists, such as `2024-05-02`\n',
  });
});

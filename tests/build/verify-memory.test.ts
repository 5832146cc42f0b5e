import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('of the pages that are read only what they address is kept', () => {
  const args = ['--max-old-space-size=64', join(import.meta.dirname, 'verify-many.ts')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout, stderr).toBe('0\n');
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs one of the tools of authors on a content folder; what it printed, and its exit code. */
export function run(
  tool: string,
  content: string,
  args: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  const { GITHUB_ACTIONS, ...env } = process.env;
  const command = [join(import.meta.dirname, '../../src', tool), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: { ...env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

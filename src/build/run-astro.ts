import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './folders.ts';

/** One time zone and one locale, so that the same content gives the same bytes everywhere. */
const ENV = { TZ: 'UTC', LC_ALL: 'C' };

/** Runs `astro.ts` in a process of its own and returns its exit code. */
export function astro(...args: string[]): number {
  const env = { ...process.env, ...ENV };
  const command = join(root, 'src/build/astro.ts');
  return spawnSync(process.execPath, [command, ...args], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './folders.ts';

/** One time zone and one locale, so that the same content gives the same bytes everywhere. */
const ENV = { TZ: 'UTC', LC_ALL: 'C' };

/** Runs `astro.ts` in a process of its own, which ends where this one is killed, and returns its exit code. */
export async function astro(...args: string[]): Promise<number> {
  const env = { ...process.env, ...ENV };
  const command = join(root, 'src/build/astro.ts');
  // The channel says nothing: its end tells the process that it is alone.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'] as const;
  const [code] = await once(spawn(process.execPath, [command, ...args], { cwd: root, env, stdio: [...stdio] }), 'exit');
  return code ?? 1;
}

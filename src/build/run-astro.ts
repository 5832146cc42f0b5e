import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './folders.ts';

/** One time zone and one locale, so that the same content gives the same bytes everywhere. */
const ENV = { TZ: 'UTC', LC_ALL: 'C' };

/**
 * Runs `astro.ts` in a process of its own, which ends where this one is killed.
 * @returns its exit code, and whether it said anything: it does where it warns
 */
export async function astro(...args: string[]): Promise<{ status: number; warned: boolean }> {
  const env = { ...process.env, ...ENV };
  const command = join(root, 'src/build/astro.ts');
  // The channel says nothing: its end tells the process that it is alone.
  const stdio = ['inherit', 'pipe', 'pipe', 'ipc'] as const;
  const child = spawn(process.execPath, [command, ...args], { cwd: root, env, stdio: [...stdio] });
  let warned = false;
  for (const [from, to] of [
    [child.stdout!, process.stdout],
    [child.stderr!, process.stderr],
  ] as const)
    from.setEncoding('utf8').on('data', (part: string) => {
      warned = true;
      to.write(part);
    });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status: status ?? 1, warned };
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './folders.ts';

/** One time zone and one locale, so that the same content gives the same bytes everywhere; no telemetry, no background server. */
const ENV = {
  TZ: 'UTC',
  LC_ALL: 'C',
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** Runs an Astro command on this site and returns its exit code. */
export function astro(...args: string[]): number {
  const command = join(root, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ...ENV, NODE_ENV: args[0] === 'dev' ? 'development' : 'production' };
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd: root, env, stdio: 'inherit' });
  return status ?? 1;
}

if (import.meta.main) process.exitCode = astro(...process.argv.slice(2));

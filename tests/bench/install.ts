import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what a folder beside its package.json names into another one, as no newcomer should have to wait for it. @returns the packages */
export function install(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', flags, { cwd: to, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`The packages of ${from} could not be installed`);
  return join(to, 'node_modules');
}

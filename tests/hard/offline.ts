import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { has, Project } from './project.ts';
import type { Promised } from './promise.ts';

const ROOT = join(import.meta.dirname, '../..');
const ALONE = ['unshare', '--net', '--map-root-user'];

/** Packages as the lockfile has them, no script of theirs run; then a build without a network, and one that strace watches. */
const promised: Promised = {
  promise: 'P17',
  name: 'installed without scripts, built without a network',
  target: '0 connections',
  run: async (say) => {
    const missing = ['strace', 'unshare'].filter((program) => !has(program));
    if (missing.length > 0) return { figure: `not run: missing ${missing.join(', ')}`, held: false };
    const packages = mkdtempSync(join(tmpdir(), 'hard-packages-'));
    for (const file of ['package.json', 'package-lock.json', '.npmrc', 'tests/oldest-node'])
      cpSync(join(ROOT, file), join(packages, file), { recursive: true });
    say('installing');
    const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: packages, encoding: 'utf8' });
    if (status !== 0) return { figure: `npm ci ended with ${status}: ${stderr}`, held: false };

    const project = new Project(undefined, join(packages, 'node_modules'));
    const trace = join(packages, 'trace');
    say('building without a network');
    const alone = await project.build({ by: ALONE });
    project.forget();
    say('building under strace');
    const watched = await project.build({
      by: ['strace', '-f', '-s', '200', '-o', trace, '-e', 'trace=execve,connect,sendto,sendmsg,bind'],
    });
    const lines = readFileSync(trace, 'utf8').split('\n');
    const calls = lines.filter((line) => /AF_INET/.test(line));
    // A trace that sees no program start sees no connection either.
    const sees = lines.filter((line) => /execve\(.*astro\.ts/.test(line)).length > 0;
    project.remove();
    rmSync(packages, { recursive: true });
    const ends = `npm ci: ${status}, without a network: ${alone.code}, watched: ${watched.code}`;
    return {
      figure: `${calls.length} connections; ${ends}`,
      held: sees && calls.length === 0 && alone.code === 0 && watched.code === 0,
    };
  },
};
export default promised;

import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What a build took and made: seconds by the clock and of processor, megabytes at the peak of each of its processes, summed,
 * and the pages and megabytes of all files of the site.
 */
export type Taken = { wall: number; cpu: number; memory: number; pages: number; size: number };

const USE = pathToFileURL(join(import.meta.dirname, 'use.mjs')).href;

/**
 * Runs a build with this Node.
 * @param cwd the project, which builds into `dist`
 * @throws Error with what it printed, where its exit code is not 0
 */
export function measure(cwd: string, command: readonly string[]): Taken {
  const file = join(cwd, 'use.jsonl');
  rmSync(file, { force: true });
  const env = { ...process.env, USE_FILE: file, NODE_OPTIONS: `--import=${USE}`, ASTRO_TELEMETRY_DISABLED: '1' };
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, env, encoding: 'utf8' });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  const uses: { cpu: number; memory: number }[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const dist = join(cwd, 'dist');
  const files = globSync('**/*', { cwd: dist }).map((name) => statSync(join(dist, name)));
  return {
    wall,
    cpu: sum(uses.map(({ cpu }) => cpu)) / 1e6,
    memory: sum(uses.map(({ memory }) => memory)) / 1024,
    pages: globSync('**/*.html', { cwd: dist }).length,
    size: sum(files.filter((one) => one.isFile()).map(({ size }) => size)) / 1e6,
  };
}

/** The middle of each figure of several builds. */
export function medians(taken: readonly Taken[]): Taken {
  const of = (key: keyof Taken) => taken.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(taken.length / 2)]!;
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory'), pages: of('pages'), size: of('size') };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

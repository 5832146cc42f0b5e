import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Promised } from './promise.ts';
import { has } from './project.ts';
import { dies, twoStories } from './two-stories.ts';

/** Calls of the system by which files come into their place. */
const CALLS = ['rename', 'symlink', 'fsync'];

/** A build killed by strace as it enters each of these calls: before it, and so after the one before. */
const promised: Promised = {
  promise: 'P5',
  name: 'SIGKILL at each rename, link and sync',
  target: '0 broken',
  run: async (say) => {
    if (!has('strace')) return { figure: 'not run: strace is missing', held: false };
    const stories = await twoStories();
    const { project, targets } = stories;
    const broken: string[] = [];
    let [kills, round] = [0, 0];
    const trace = join(project.root, 'trace');
    const dieAt = async (call: string, time: number) => {
      const by = [...traced(call, trace), '-e', `inject=${call}:signal=SIGKILL:when=${time}`];
      const found = await dies(stories, targets[round++ % 2]!, { by }, () => undefined);
      broken.push(...found.broken.map((what) => `${call} ${time}: ${what}`));
      kills += Number(/ \+\+\+ killed by SIGKILL/.test(readFileSync(trace, 'utf8')));
      say(`${call} ${time}`);
    };
    for (const call of CALLS) {
      await dies(stories, targets[round++ % 2]!, { by: traced(call, trace) }, () => undefined);
      const most = mostByOne(readFileSync(trace, 'utf8'), call);
      for (let time = 1; time <= most; time++) await dieAt(call, time);
      // With nothing kept, it is the kept files that come into their place first.
      for (const time of [1, 5]) {
        project.forget();
        await dieAt(call, time);
      }
    }
    rmSync(trace);
    stories.remove();
    return { figure: `${broken.length} of ${kills} broken`, held: broken.length === 0 && kills >= CALLS.length };
  },
};
export default promised;

function traced(call: string, trace: string): string[] {
  return ['strace', '-f', '-o', trace, '-e', `trace=${call}`];
}

/** How often the one process or thread that does so most enters a call. */
function mostByOne(trace: string, call: string): number {
  const by = Map.groupBy(trace.match(new RegExp(`^\\d+(?= +${call}\\()`, 'gm')) ?? [], (pid) => pid);
  return Math.max(0, ...[...by.values()].map((calls) => calls.length));
}

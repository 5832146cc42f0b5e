import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isLive } from './is-live.ts';

/** Where builds are made, and where those stay that `dist` links to. */
const buildsBeside = (dist: string) => join(dirname(dist), '.builds');

/** Makes the empty folder of a build, named after this process; no other build has its name. */
export function newBuild(dist: string): string {
  const builds = buildsBeside(dist);
  mkdirSync(builds, { recursive: true });
  // Whatever the umask: a web server goes through here.
  chmodSync(builds, 0o755);
  return mkdtempSync(join(builds, `${process.pid}-`));
}

/** The name of the build that `dist` links to; undefined where it is no link. */
export function published(dist: string): string | undefined {
  return lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink() ? basename(readlinkSync(dist)) : undefined;
}

/** Takes away what builds left that were killed or replaced: all but what `dist` links to and what a process still writes. */
export function clearBuilds(dist: string): void {
  const builds = buildsBeside(dist);
  mkdirSync(builds, { recursive: true });
  for (const name of readdirSync(builds)) {
    // Only a dead process cannot link to its build any more, so the link is looked at last.
    if (isLive(Number.parseInt(name)) || published(dist) === name) continue;
    rmSync(join(builds, name), { recursive: true, force: true });
  }
}

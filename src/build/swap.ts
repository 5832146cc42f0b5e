import { lstatSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { published } from './builds.ts';

/** Where a plain folder waits while something else takes its place. */
const aside = (dist: string) => `${dist}.old`;

/**
 * Puts a finished folder in the place of `dist`. `dist` is a relative link that one rename leads from the old build to the
 * new, as Node knows no other step that replaces a folder that holds something: there is a whole site at every instant, and
 * who reads the old one may end it, as the next build takes it away. Windows has no such rename, and hosts that build for
 * themselves (in CI) refuse or skip a linked folder and never serve it: there a plain folder is put in place, and one that was
 * there before waits aside between two renames.
 * @param linked whether `dist` is to be a link
 */
export function swap(fresh: string, dist: string, linked = linksHere(dist)): void {
  if (isFolder(dist)) {
    rmSync(aside(dist), { recursive: true, force: true });
    renameSync(dist, aside(dist));
  }
  renameSync(linked ? linkTo(fresh, dist) : fresh, dist);
  rmSync(aside(dist), { recursive: true, force: true });
}

/** Brings the old site back where a swap was killed between two renames. */
export function restore(dist: string): void {
  if (!lstatSync(dist, { throwIfNoEntry: false }) && isFolder(aside(dist))) renameSync(aside(dist), dist);
}

/** A link that is one already stays one everywhere. */
function linksHere(dist: string): boolean {
  return process.platform !== 'win32' && (!process.env['CI'] || published(dist) !== undefined);
}

/** Makes a link to a build that leads there once it stands in the place of `dist`. */
function linkTo(fresh: string, dist: string): string {
  const link = `${fresh}.link`;
  symlinkSync(relative(dirname(dist), fresh), link);
  return link;
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where the old site waits while the new one takes its place. */
const aside = (dist: string) => `${dist}.old`;

/** Puts a finished folder in the place of `dist`, by two renames. */
export function swap(fresh: string, dist: string): void {
  rmSync(aside(dist), { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, aside(dist));
  renameSync(fresh, dist);
  rmSync(aside(dist), { recursive: true, force: true });
}

/** Brings the old site back where a swap was killed between its two renames. */
export function restore(dist: string): void {
  if (!existsSync(dist) && existsSync(aside(dist))) renameSync(aside(dist), dist);
}

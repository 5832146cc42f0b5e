import { globSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newBuild } from './builds.ts';
import { cachesFrom } from './folders.ts';
import { makeSite, type Asked } from './make-site.ts';

/**
 * Builds the site once more, of nothing that earlier builds left, and compares it with the one that stands.
 * @returns whether all is the same to the byte; what is not is said
 */
export async function verifyWarm(dist: string, asked: Asked): Promise<boolean> {
  const folder = newBuild(dist);
  try {
    cachesFrom(join(folder, 'caches'));
    console.log('Building the same without what earlier builds left …');
    const cold = join(folder, 'dist');
    if (!(await makeSite(cold, { ...asked, publish: false }))) return false;
    const file = firstDifference(dist, cold);
    if (file === undefined) console.log('Both builds are the same to the byte');
    else console.error(`Not the same in both builds: ${file}`);
    return file === undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first file, by its name, that two folders do not have with the same bytes. */
export function firstDifference(one: string, other: string): string | undefined {
  const names = new Set([one, other].flatMap((folder) => filesIn(folder)));
  return [...names].sort().find((name) => {
    const [first, second] = [one, other].map((folder) => bytesOf(join(folder, name)));
    return !first || !second || !first.equals(second);
  });
}

function filesIn(folder: string): string[] {
  return globSync('**', { cwd: folder }).filter((name) => lstatSync(join(folder, name)).isFile());
}

function bytesOf(file: string): Buffer | undefined {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}

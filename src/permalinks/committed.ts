import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The text of a file as git last committed it.
 * @returns undefined where git is missing, the folder is in no work tree, or the last commit has no such file
 */
export function committedText(folder: string, file: string): string | undefined {
  if (!inWorkTree(resolve(folder))) return undefined;
  // In a hook, git names its own folder relative to where it was called.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const { status, stdout } = spawnSync('git', ['cat-file', 'blob', `HEAD:./${file}`], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

/** The command that brings back git's version of a file. */
export const restoring = (file: string) => `\`git checkout HEAD -- ${file}\``;

/** Whether git would find a work tree here: asking it takes longer than reading a small story. */
function inWorkTree(folder: string): boolean {
  const parent = dirname(folder);
  return existsSync(join(folder, '.git')) || (parent !== folder && inWorkTree(parent));
}

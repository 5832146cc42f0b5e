import { spawnSync } from 'node:child_process';

/**
 * The text of a file as git last committed it.
 * @returns undefined where git is missing, the folder is in no work tree, or the last commit has no such file
 */
export function committedText(folder: string, file: string): string | undefined {
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

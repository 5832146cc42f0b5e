import { createHash, type Hash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { committedText } from '../permalinks/committed.ts';
import { LEDGER_FILE } from '../permalinks/read.ts';
import { PUBLISHED_FILE } from '../remembered/read.ts';
import { content, root } from './folders.ts';
import { writeAtomically } from './write-atomically.ts';

/** All of the project that a build is made of, content and packages apart. */
const PARTS = ['src', 'public', 'astro.config.mjs', '*.json', '.env*'];

/** What differs from one shell to the next and changes no build. All other variables count. */
const OF_THE_SHELL = /^(_|PWD|OLDPWD|INIT_CWD|SHLVL|COLUMNS|LINES|npm_.*)$/;

/** A build that stands: digests of what it was made of and of what was made, and what was said of it. */
type Built = { inputs: string; site: string; said: string[] };

/**
 * A digest of all that a build depends on: the files of the project and the content, with the times of their last change, what git
 * has of published texts, the packages that npm has installed, this Node, the environment and the flags.
 */
export function inputsOf(flags: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  const { version, platform, arch } = process;
  const variables = Object.entries(env).filter(([name]) => !OF_THE_SHELL.test(name));
  const committed = [LEDGER_FILE, PUBLISHED_FILE].map((file) => committedText(content, file));
  const hash = createHash('sha256').update(
    JSON.stringify([flags, version, platform, arch, variables.sort(), committed]),
  );
  for (const part of globSync(PARTS, { cwd: root }).sort()) addTree(hash, join(root, part), true);
  addTree(hash, content, true);
  // Without its time, which changes as soon as somebody links to it.
  addTree(hash, join(root, 'node_modules/.package-lock.json'), false);
  return hash.digest('hex');
}

/** What was said of the site that stands, if it was made of the same and is as it was made; otherwise nothing. */
export function saidOf(dist: string, inputs: string): string[] | undefined {
  try {
    const built: Built = JSON.parse(readFileSync(recordOf(dist), 'utf8'));
    return built.inputs === inputs && built.site === siteOf(dist) ? built.said : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a site that was put in place. */
export function remember(dist: string, inputs: string, said: string[]): void {
  writeAtomically(recordOf(dist), JSON.stringify({ inputs, site: siteOf(dist), said } satisfies Built));
}

const recordOf = (dist: string) => join(dist, '../.builds/built.json');

function siteOf(dist: string): string {
  const hash = createHash('sha256');
  addTree(hash, dist, false);
  return hash.digest('hex');
}

/** Adds a file, or all below a folder: names, modes and bytes; with the times of their last change, which no clock of ours can undo. */
function addTree(hash: Hash, path: string, withTimes: boolean): void {
  if (!existsSync(path)) return;
  const stats = statSync(path);
  const { mode, ctimeMs } = stats;
  if (stats.isDirectory()) {
    const names = readdirSync(path).sort();
    hash.update(JSON.stringify([mode, names]));
    for (const name of names) addTree(hash, join(path, name), withTimes);
    return;
  }
  const bytes = readFileSync(path);
  hash.update(JSON.stringify([mode, withTimes && ctimeMs, bytes.length])).update(bytes);
}

import { join, resolve } from 'node:path';

/** The project. */
export const root = join(import.meta.dirname, '../..');

/** The content: `content/`, or for tests what CONTENT_DIR names. */
export const content = resolve(root, process.env['CONTENT_DIR'] ?? 'content');

/** By which a build tells the processes that it starts where caches are. */
const CACHES = 'SITE_CACHES';

/** Where builds keep for those after them what takes long to make. */
export let caches = process.env[CACHES] ?? join(root, 'node_modules/.cache');

/** Keeps caches elsewhere: those of this process, and of the processes that it starts. */
export function cachesFrom(folder: string): void {
  caches = process.env[CACHES] = folder;
}

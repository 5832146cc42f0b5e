import { join, resolve } from 'node:path';

/** The project. */
export const root = join(import.meta.dirname, '../..');

/** The content: `content/`, or for tests what CONTENT_DIR names. */
export const content = resolve(root, process.env['CONTENT_DIR'] ?? 'content');

/** By which a build tells the processes that it starts where caches are. */
const CACHES = 'SITE_CACHES';

/** Where builds keep for those after them what takes long to make. */
export const caches = process.env[CACHES] ?? join(root, 'node_modules/.cache');

/** Has the processes that this one starts keep their caches elsewhere. */
export function cachesFrom(folder: string): void {
  process.env[CACHES] = folder;
}

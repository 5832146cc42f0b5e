import { join, resolve } from 'node:path';

/** The project. */
export const root = join(import.meta.dirname, '../..');

/** The content: `content/`, or for tests what CONTENT_DIR names. */
export const content = resolve(root, process.env['CONTENT_DIR'] ?? 'content');

import { resolve } from 'node:path';

/** The built site that is tested: `dist/`, or what SITE_DIR names. */
export const DIST = resolve(import.meta.dirname, '../..', process.env['SITE_DIR'] ?? 'dist');

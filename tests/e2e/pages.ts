import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './dist.ts';
import { mainPages } from './main-pages.ts';

export { DIST };

/** Paths of the pages that a reader reads, below the root: what the sitemap names. */
export const MAIN_PAGES = mainPages(DIST);

export const PAGES = [...MAIN_PAGES, '404.html'];

/** The machine twin of the built site. */
export const DATA = JSON.parse(readFileSync(join(DIST, 'data/article.json'), 'utf8'));

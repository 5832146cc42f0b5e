import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './dist.ts';

export { DIST };

const NAMED = [
  ...readFileSync(join(DIST, 'sitemap.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g),
].map((match) => match[1]!);

/** The pages of past days, which only their records tell apart: the first and the last, which has most, stand for all. */
const DAYS = NAMED.filter((path) => /^as-of\/./.test(path));

/** Those of the histories of pages likewise, by the first. */
const HISTORIES = NAMED.filter((path) => /^history\/./.test(path));
const ALIKE = [...DAYS.slice(1, -1), ...HISTORIES.slice(1)];

/** Paths of the pages that a reader reads, below the root: what the sitemap names. */
export const MAIN_PAGES = [...new Set(NAMED)].filter((path) => !ALIKE.includes(path));

export const PAGES = [...MAIN_PAGES, '404.html'];

/** The machine twin of the built site. */
export const DATA = JSON.parse(readFileSync(join(DIST, 'data/article.json'), 'utf8'));

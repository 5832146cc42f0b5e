import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');

/** Paths of every page that the sitemap names, below the root, and of the error page. */
export const PAGES = [...readFileSync(join(DIST, 'sitemap.xml'), 'utf8').matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g)]
  .map((match) => match[1]!)
  .concat('404.html');

/** The machine twin of the built site. */
export const DATA = JSON.parse(readFileSync(join(DIST, 'data/article.json'), 'utf8'));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The paths that the sitemap of a built site names, of pages that only their records tell apart as few as show all: of past
 * days the first and the last, which has most, of the histories of pages the first.
 */
export function mainPages(dist: string): string[] {
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const named = new Set([...sitemap.matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g)].map((match) => match[1]!));
  const all = [...named];
  const days = all.filter((path) => /^as-of\/./.test(path));
  const histories = all.filter((path) => /^history\/./.test(path));
  const alike = new Set([...days.slice(1, -1), ...histories.slice(1)]);
  return all.filter((path) => !alike.has(path));
}

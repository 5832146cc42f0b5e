import type { Corpus } from '../corpus/corpus.ts';
import { lastChange } from '../views/last-change.ts';

/** The sitemap of all pages to be indexed (sitemaps.org protocol 0.9), each with the day of its last change. */
export function sitemap(corpus: Corpus, addresses: readonly string[], siteUrl: URL): string {
  const urls = addresses.map(
    (address) =>
      `<url><loc>${new URL(address, siteUrl).href}</loc><lastmod>${lastChange(corpus, address)}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

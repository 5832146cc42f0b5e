import type { Corpus } from '../corpus/corpus.ts';

/** The sitemap of all pages to be indexed (sitemaps.org protocol 0.9), with the as-of day as their last change. */
export function sitemap({ asOf }: Corpus, addresses: readonly string[], siteUrl: URL): string {
  const urls = addresses.map(
    (address) => `<url><loc>${new URL(address, siteUrl).href}</loc><lastmod>${asOf}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

import { JSON_FEED } from '../views/alternates.ts';
import { instant, type Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ title, subtitle, language, home, author, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    home_page_url: home.href,
    feed_url: new URL(JSON_FEED, home).href,
    language,
    authors: [{ name: author }],
    items: entries.map(({ id, url, title, summary, html, authors, published, updated }) => ({
      id,
      url,
      title,
      summary,
      content_html: html,
      date_published: instant(published),
      date_modified: instant(updated),
      ...(authors.length > 0 ? { authors: authors.map((name) => ({ name })) } : {}),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

import { ATOM } from '../views/alternates.ts';
import { instant, type Entry, type Feed } from './feed.ts';
import { escaped } from './xml.ts';

/** A feed as Atom (RFC 4287). */
export function atom({ title, subtitle, language, home, author, rights, updated, entries }: Feed): string {
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escaped(home.href)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<subtitle>${escaped(subtitle)}</subtitle>`,
    `<updated>${instant(updated)}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    ...(rights ? [`<rights>${escaped(rights)}</rights>`] : []),
    `<icon>${escaped(new URL('favicon.svg', home).href)}</icon>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(new URL(ATOM, home).href)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(home.href)}"/>`,
    ...entries.map(entry),
    `</feed>`,
  ];
  return `${lines.join('\n')}\n`;
}

function entry({ id, url, title, summary, html, authors, published, updated }: Entry): string {
  return [
    `<entry>`,
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    ...authors.map((name) => `<author><name>${escaped(name)}</name></author>`),
    `<published>${instant(published)}</published>`,
    `<updated>${instant(updated)}</updated>`,
    `<summary>${escaped(summary)}</summary>`,
    `<content type="html">${escaped(html)}</content>`,
    `</entry>`,
  ].join('\n');
}

import { expect, test } from 'vitest';
import { atom } from '../../src/exports/atom.ts';
import { feed, type Feed } from '../../src/exports/feed.ts';
import { jsonFeed } from '../../src/exports/json-feed.ts';
import { base, edited } from '../views/corpora.ts';

const SITE = new URL('https://site.example/a&b/');
const GIVEN: Feed = {
  title: 'A & B',
  subtitle: '<C>',
  language: 'fr',
  home: SITE,
  author: 'D & E',
  rights: 'CC & BY',
  updated: '2024-05-03',
  entries: [
    {
      id: 'https://site.example/#one',
      url: 'https://site.example/a&b/one/',
      title: 'One',
      summary: '1 < 2',
      html: '<p>F</p>',
      authors: ['Ada', 'Ben & Co.'],
      published: '2024-05-02',
      updated: '2024-05-03',
    },
  ],
};

test('a feed is written as Atom', () => {
  expect(atom(GIVEN)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>https://site.example/a&amp;b/</id>
<title>A &amp; B</title>
<subtitle>&lt;C&gt;</subtitle>
<updated>2024-05-03T00:00:00Z</updated>
<author><name>D &amp; E</name></author>
<rights>CC &amp; BY</rights>
<icon>https://site.example/a&amp;b/favicon.svg</icon>
<link rel="self" type="application/atom+xml" href="https://site.example/a&amp;b/feed.xml"/>
<link rel="alternate" type="text/html" href="https://site.example/a&amp;b/"/>
<entry>
<id>https://site.example/#one</id>
<title>One</title>
<link rel="alternate" type="text/html" href="https://site.example/a&amp;b/one/"/>
<author><name>Ada</name></author>
<author><name>Ben &amp; Co.</name></author>
<published>2024-05-02T00:00:00Z</published>
<updated>2024-05-03T00:00:00Z</updated>
<summary>1 &lt; 2</summary>
<content type="html">&lt;p&gt;F&lt;/p&gt;</content>
</entry>
</feed>
`);
  expect(atom({ ...GIVEN, rights: undefined })).toBe(atom(GIVEN).replace('<rights>CC &amp; BY</rights>\n', ''));
});

test('a feed is written as JSON', () => {
  const [{ html, authors, published, updated, ...entry }] = GIVEN.entries as [Feed['entries'][number]];
  expect(JSON.parse(jsonFeed(GIVEN))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A & B',
    description: '<C>',
    home_page_url: 'https://site.example/a&b/',
    feed_url: 'https://site.example/a&b/feed.json',
    language: 'fr',
    authors: [{ name: 'D & E' }],
    items: [
      {
        ...entry,
        content_html: html,
        authors: authors.map((name) => ({ name })),
        date_published: `${published}T00:00:00Z`,
        date_modified: `${updated}T00:00:00Z`,
      },
    ],
  });
  const nameless = { ...GIVEN, entries: [{ ...GIVEN.entries[0]!, authors: [] }] };
  expect(JSON.parse(jsonFeed(nameless)).items[0]).not.toHaveProperty('authors');
});

test('an article is told by its short read, its signs escaped', () => {
  const [article] = base.articles;
  const [point] = article!['key-points'];
  const part = { id: 'part', heading: 'What & why', text: '1 < 2' };
  const told = { ...article!, 'in-short': [part, part], 'key-points': [{ ...point!, text: 'A & B' }, point!] };
  const html = (given: typeof told) => feed({ ...base, articles: [given] }, SITE).entries[0]!.html;
  const brief = '<p>What was agreed and what was not.</p>';
  expect(html(told)).toBe(
    `${brief}<ul><li>A &amp; B</li><li>They agreed to talk.</li></ul>${'<h2>What &amp; why</h2><p>1 &lt; 2</p>'.repeat(2)}`,
  );
  expect(html({ ...told, 'key-points': [], 'in-short': [] })).toBe(brief);
});

test('a correction is told by its kind, what it says and what it is of', () => {
  const correction = {
    id: 'cor-1',
    date: '2024-06-01',
    about: 'talks-agreed',
    what: 'A & B.',
    kind: 'update' as const,
    minor: false,
    reworded: false,
    url: 'corrections/#cor-1',
  };
  const corrections = [correction, { ...correction, id: 'cor-2', minor: true, date: '2024-04-01' }];
  const { entries, updated } = feed({ ...base, corrections }, SITE);
  expect(updated).toBe('2024-06-01');
  expect(entries.map(({ id, title }) => [id, title])).toEqual([
    [`${SITE.href}#cor-1`, 'Update: A & B.'],
    [`${SITE.href}#talks`, 'Two states open talks'],
    [`${SITE.href}#cor-2`, 'Minor correction: A & B.'],
  ]);
  expect(entries[0]).toMatchObject({
    url: `${SITE.href}corrections/#cor-1`,
    summary: 'A & B.',
    html: '<p>A &amp; B.</p><p>On <a href="https://site.example/a&amp;b/timeline/#talks-agreed">Talks agreed</a></p>',
    authors: [],
    published: '2024-06-01',
  });
});

test('a feed is by the publisher, or else by the site, and has its licence', () => {
  const licences = { content: { name: 'CC BY 4.0', url: 'https://licence.example/' } };
  const { title, subtitle, author, rights, language, home } = feed(
    edited({ title: 'The story', publisher: { name: 'The paper' }, licences }),
    SITE,
  );
  expect([title, subtitle, author, rights, language, home]).toEqual([
    'The story',
    base.edition.tagline,
    'The paper',
    'CC BY 4.0',
    'en-GB',
    SITE,
  ]);
  expect(feed(edited({ title: 'The story' }), SITE)).toMatchObject({ author: 'The story', rights: undefined });
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sitemap } from '../../src/exports/sitemap.ts';
import { heads } from '../../src/views/heads.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { base } from '../views/corpora.ts';
import { xmlFault } from './xml.ts';

const several = readCorpus(join(import.meta.dirname, '../stories/three-reports'));
const addresses = ['', 'timeline/', 'articles/x/'];

test.each([
  ['at the root of a host', 'https://site.example/'],
  ['in a folder', 'https://site.example/a/b/'],
])('each address stands under the site %s', (_, site) => {
  expect(sitemap(base, addresses, new URL(site))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${site}</loc><lastmod>2024-05-03</lastmod></url>
<url><loc>${site}timeline/</loc><lastmod>2024-05-03</lastmod></url>
<url><loc>${site}articles/x/</loc><lastmod>2024-05-03</lastmod></url>
</urlset>
`);
});

test('each page has the day of its own last change', () => {
  const text = sitemap(
    several,
    heads(several)
      .map(({ address }) => address)
      // Of past days one stands for all.
      .filter((address) => !/^as-of\/(?!$|2019-03-04)/.test(address)),
    new URL('https://site.example/'),
  );
  const days = Object.fromEntries(
    [...text.matchAll(/<loc>https:\/\/site\.example\/([^<]*)<\/loc><lastmod>([^<]*)</g)].map(([, page, day]) => [
      page,
      day,
    ]),
  );
  expect(days).toEqual({
    '': '2026-02-01',
    'articles/': '2026-02-01',
    'articles/bay-of-nahar/': '2025-01-15',
    'articles/pilots-speak/': '2026-02-01',
    // Corrected after the last day that it knows.
    'articles/velland-signs-story/': '2025-05-01',
    'cables/': '2026-02-01',
    'pilots/': '2026-01-01',
    'claims/': '2025-04-18',
    'claims/pilot-post-2025/': '2026-02-01',
    'claims/tide-wire-2024/': '2025-09-01',
    'glossary/': '2026-02-01',
    'timeline/': '2026-02-01',
    'as-of/': '2026-02-01',
    'as-of/2019-03-04/': '2026-02-01',
    'figures/': '2026-02-01',
    'search/': '2026-02-01',
    'sources/': '2026-02-01',
    'about/': '2026-02-01',
    // That of the newest correction.
    'corrections/': '2025-12-24',
    'history/': '2026-02-01',
    'data/': '2026-02-01',
  });
});

test.each([[[]], [['']], [addresses], [['é/', 'a b/', '"<>"/']]])('it is well-formed with %j', (given) => {
  expect(xmlFault(sitemap(base, given, new URL('https://site.example/')))).toBeUndefined();
});

test.each([
  '<a>',
  '</a>',
  '<a></b>',
  '<a><b></a></b>',
  '<a>&</a>',
  '<a b="&c"/>',
  '<a b=c/>',
  '<a><</a>',
  'a',
  '<a/>b',
])('%s is not well-formed', (xml) => {
  expect(xmlFault(xml)).toBeDefined();
});

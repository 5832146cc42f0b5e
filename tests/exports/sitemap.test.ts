import { expect, test } from 'vitest';
import { sitemap } from '../../src/exports/sitemap.ts';
import { base } from '../views/corpora.ts';
import { xmlFault } from './xml.ts';

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

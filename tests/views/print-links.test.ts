import { expect, test } from 'vitest';
import { anchors } from '../../src/model/anchors.ts';
import { hrefFrom, relinked } from '../../src/views/links.ts';

const SITE = new URL('https://site.example/repo/');
const inPrint = hrefFrom('/print/', SITE);

test.each([
  ['', '#site-print-front'],
  ['#why-tides', '#why-tides'],
  ['rva/', '#site-print-rva'],
  ['rva/#prov-entry', '#prov-entry'],
  ['articles/x/', '#site-print-articles-x'],
  ['timeline/', '#site-print-timeline'],
  ['timeline/#pact-made', '#pact-made'],
  ['timeline/newest/', 'https://site.example/repo/timeline/newest/'],
  ['timeline/of/florin/', 'https://site.example/repo/timeline/of/florin/'],
  ['timeline/of/florin/#pact-made', 'https://site.example/repo/timeline/of/florin/#pact-made'],
  ['timeline/202x/#pact-made', '#pact-made'],
  ['timeline/202x/event/', 'https://site.example/repo/timeline/202x/event/'],
  ['as-of/', '#site-print-as-of'],
  ['as-of/2024-05-02/', 'https://site.example/repo/as-of/2024-05-02/'],
  ['s/why-tides/', 'https://site.example/repo/s/why-tides/'],
  ['sources/', '#site-print-sources'],
  ['sources/#herald', '#herald'],
  ['data/article.json', 'https://site.example/repo/data/article.json'],
  ['favicon.svg', 'https://site.example/repo/favicon.svg'],
])('within the print edition the way to %j is %s', (address, href) => {
  expect(inPrint(address)).toBe(href);
});

const PARTS = [{ address: 'glossary/k/', of: 'glossary', label: 'K' }] as const;

test.each([
  ['/print/', 'glossary/', '../print/glossary/#site-print-glossary'],
  ['/print/', 'glossary/k/#keeper', '../print/glossary/#keeper'],
  ['/print/', 'timeline/#pact-made', '#pact-made'],
  ['/print/glossary/', 'glossary/k/#keeper', '#keeper'],
  ['/print/glossary/', 'timeline/#pact-made', '../../print/#pact-made'],
  ['/print/glossary/', '', '../../print/#site-print-front'],
  ['/print/glossary/', 's/keeper/', 'https://site.example/repo/s/keeper/'],
])('where the glossary is a volume, on %s the way to %j is %s', (pathname, address, href) => {
  expect(hrefFrom(pathname, SITE, [...PARTS])(address)).toBe(href);
});

test.each(['/printed/', '/s/print/'])('%s is no print edition', (pathname) => {
  expect(hrefFrom(pathname, SITE)('timeline/')).toBe(`${'../'.repeat(pathname.split('/').length - 2)}timeline/`);
});

test('a page leads to its chapter by the id of the chapter', () => {
  expect(['', 'rva/', 'articles/x/'].map((page) => `#${anchors.chapter(page)}`)).toEqual(
    ['', 'rva/', 'articles/x/'].map(inPrint),
  );
});

test.each([
  ['on the same page', '', '/print/', '<a class="self" href="#p-a">¶</a>', '<a class="self" href="#p-a">¶</a>'],
  ['on another', '', '/print/', '<a href="timeline/#d" class="date">x</a>', '<a href="#d" class="date">x</a>'],
  [
    'from a deep page',
    'articles/x/',
    '/print/',
    '<a href="../../rva/#q">x</a> <a href="#p-a">¶</a>',
    '<a href="#q">x</a> <a href="#p-a">¶</a>',
  ],
  ['to a page', 'articles/x/', '/print/', '<a href="../../">x</a>', '<a href="#site-print-front">x</a>'],
  [
    'to be shared',
    'rva/',
    '/print/',
    '<a href="../s/q/">Share</a>',
    '<a href="https://site.example/repo/s/q/">Share</a>',
  ],
  ['on its own page, from another', 'rva/', '/articles/x/', '<a href="#q">x</a>', '<a href="../../rva/#q">x</a>'],
  [
    'outward',
    'rva/',
    '/print/',
    '<a href="https://k.example/?a&#x26;b#c">x</a>',
    '<a href="https://k.example/?a&#x26;b#c">x</a>',
  ],
  ['to write a letter', 'rva/', '/print/', '<a href="mailto:a@k.example">x</a>', '<a href="mailto:a@k.example">x</a>'],
  [
    'with a preview',
    '',
    '/print/',
    '<a href="glossary/#k" class="actor" interestfor="site-def-k">x</a>',
    '<a href="#k" class="actor">x</a>',
  ],
  ['none', 'rva/', '/print/', '<p id="a">x</p>', '<p id="a">x</p>'],
])('a link of a body led elsewhere: %s', (_, page, pathname, html, led) => {
  expect(relinked(html, page, hrefFrom(pathname, SITE))).toBe(led);
});

test('what reads like a link in the text stays as it is', () => {
  expect(relinked('<code>&#x3C;a href="timeline/" interestfor="x"></code>', '', inPrint)).toBe(
    '<code>&#x3C;a href="timeline/" interestfor="x"></code>',
  );
});

import { expect, test } from 'vitest';
import { hrefFrom, linksTo } from '../../src/views/links.ts';
import { base } from './corpora.ts';

const SITE = new URL('https://site.example/repo/');

test.each([
  ['/', '', './'],
  ['/', 'timeline/', 'timeline/'],
  ['/', 'timeline/#pact-made', 'timeline/#pact-made'],
  ['/', '#why-tides', '#why-tides'],
  ['/timeline/', '', '../'],
  ['/timeline/', '#why-tides', '../#why-tides'],
  ['/timeline/', 'timeline/', '../timeline/'],
  ['/timeline/', 'timeline/#pact-made', '#pact-made'],
  ['/timeline/', 'glossary/#skipper', '../glossary/#skipper'],
  ['/timeline/', 'favicon.svg', '../favicon.svg'],
  ['/articles/x/', '', '../../'],
  ['/articles/x/', 'articles/y/#a', '../../articles/y/#a'],
  ['/404.html', '', 'https://site.example/repo/'],
  ['/404.html', 'timeline/#pact-made', 'https://site.example/repo/timeline/#pact-made'],
  ['/404/', 'favicon.svg', 'https://site.example/repo/favicon.svg'],
])('on %s the way to %j is %s', (pathname, address, href) => {
  expect(hrefFrom(pathname, SITE)(address)).toBe(href);
});

test('links carry what the index knows, in the order of the ids', () => {
  expect(linksTo(base, ['talks-agreed', 'florin', 'communique'])).toEqual([
    { id: 'talks-agreed', kind: 'date', name: 'Talks agreed', label: 'Talks agreed', url: 'timeline/#talks-agreed' },
    { id: 'florin', kind: 'actor', name: 'Florin', label: 'Florin', url: 'glossary/#florin' },
    {
      id: 'communique',
      kind: 'source',
      name: 'Entretien',
      label: 'Présidence de la République',
      url: 'sources/#communique',
    },
  ]);
});

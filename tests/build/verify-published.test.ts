import { expect, test } from 'vitest';
import { faults } from './dist.ts';

const FILES = { 'index.html': '<p id="top"></p>', 'timeline/index.html': '<p id="pact-made"></p>', 'card.png': '' };

test.each([
  ['no page', 'glossary/'],
  ['no page for a fragment', 'glossary/#skipper'],
  ['no id on its page', 'timeline/#skipper'],
  ['an id on another page only', '#pact-made'],
  ['an empty fragment', 'timeline/#'],
  ['a file that is no page', 'card.png'],
])('content at %s is missed', (_, url) => {
  expect(faults(FILES, 'https://site.example/repo/', { skipper: url })).toEqual([
    `/${url}: \`skipper\` of the content is not published there`,
  ]);
});

test('faults of all kinds stand in one order', () => {
  const files = { ...FILES, 'about/index.html': '<p id="a"></p><p id="a"></p><a href="b/">x</a><a href="#b">x</a>' };
  expect(faults(files, 'https://site.example/', { y: 'zzz/', x: '#x' })).toEqual([
    '/#x: `x` of the content is not published there',
    '/about/: the id `a` is not unique',
    '/about/: the link #b leads to no id of its page',
    '/about/: the link b/ leads to no page',
    '/zzz/: `y` of the content is not published there',
  ]);
});

test.each([
  ['an anchor that an author gave, on a page that is gone', { id: 'old', page: 'gone/' }, ['/gone/#old: `old`']],
  ['an anchor that the generator gave, on a page that is there', { id: 'site-a', page: '' }, ['/#site-a: `site-a`']],
  ['an anchor that the generator gave, on a page that is gone', { id: 'site-a', page: 'gone/' }, []],
])('of the ledger is missed, or not: %s', (_, anchor, expected) => {
  const missed = faults(FILES, 'https://site.example/', {}, [anchor]);
  expect(missed).toEqual(expected.map((place) => `${place} of the content is not published there`));
});

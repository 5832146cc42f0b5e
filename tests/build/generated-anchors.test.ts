import { expect, test } from 'vitest';
import { generatedAnchors } from '../../src/build/verify.ts';
import { withFiles } from './dist.ts';

/** The addresses of the anchors of a site. */
const anchors = (files: Record<string, string>) =>
  withFiles(files, (dist) =>
    generatedAnchors(dist)
      .map(({ page, id }) => `${page}#${id}`)
      .sort(),
  );
const YEAR = '<h2 id="site-year-2024">2024</h2>';

test.each([
  ['of the front page', 'index.html', '<h2 id="site-known">Known</h2>', ['#site-known']],
  ['of another page', 'rva/index.html', '<h2 id="site-tracker">Tracker</h2>', ['rva/#site-tracker']],
  ['of the timeline', 'timeline/index.html', YEAR, ['timeline/#site-year-2024']],
  [
    'whose names begin like those left out',
    'index.html',
    '<h2 id="site-mainland">A</h2><h2 id="site-definitions">B</h2>',
    ['#site-definitions', '#site-mainland'],
  ],
  [
    'of a view of one kind',
    'timeline/of/jauja/event/index.html',
    '<h1 id="site-view">Said</h1>',
    ['timeline/of/jauja/event/#site-view'],
  ],
  ['of a past day', 'as-of/2024-05-02/index.html', '<h1 id="site-view">That day</h1>', ['as-of/2024-05-02/#site-view']],
  ['of pages whose addresses do', 'printed/index.html', '<h2 id="site-a">A</h2>', ['printed/#site-a']],
])('anchors %s are promised', (_, file, html, promised) => {
  expect(anchors({ [file]: html })).toEqual(promised);
});

test.each([
  ['the content', 'index.html', '<h2 id="why-tides">Why</h2><p id="p-asked"></p><p id="a-site-b"></p>'],
  ['the layout', 'rva/index.html', '<main id="site-main"></main>'],
  ['the previews', 'index.html', '<div id="site-def-skipper" popover></div>'],
  ['the print edition', 'print/index.html', `<section id="site-print-front">${YEAR}</section>`],
  ['the timeline newest first', 'timeline/newest/index.html', YEAR],
  ['the timeline of an actor', 'timeline/of/jauja/index.html', YEAR],
  ['the timeline of a kind but for the view', 'timeline/event/index.html', YEAR],
  ['the timeline of an actor newest first', 'timeline/of/jauja/newest/index.html', YEAR],
  ['a past day but for the day', 'as-of/2024-05-02/index.html', '<tr id="site-track-rva"></tr>'],
  ['a page that is served at any address', '404.html', YEAR],
])('anchors of %s are not', (_, file, html) => {
  expect(anchors({ [file]: html })).toEqual([]);
});

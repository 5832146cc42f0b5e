import { expect, test } from 'vitest';
import { faults } from './dist.ts';

/** A site with a link of every kind that leads somewhere. */
const files = (site: string) => ({
  'index.html': `<!doctype html><html><head><link rel="canonical" href="${site}"><link rel="icon" href="favicon.svg"></head><body id="top">
    <a href="./">Home</a> <a href="#top">Top</a> <a href="#">Start</a> <a href="timeline/">Timeline</a> <a href="timeline/#pact-made">Signed</a>
    <a href="timeline/?print#pact-made">Print</a> <a href="data/article.json">Data</a> <img src="favicon.svg" alt="">
    <a href="${site}timeline/#pact-made">Whole</a> <a href="#caf%C3%A9">Accent</a> <p id="café">Café</p></body></html>`,
  'timeline/index.html':
    '<h2 id="pact-made">Signed</h2><a href="../">Home</a><a href="../#top">Top</a><a href="#pact-made">Self</a><a href="">Here</a>',
  'articles/x/index.html': '<a href="../../timeline/#pact-made">Signed</a>',
  '404.html': `<p id="lost">Lost</p><a href="#lost">Here</a><a href="${site}">Home</a><a href="${site}favicon.svg">Icon</a>`,
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'data/article.json': '{}',
});

const SITES = [
  'https://site.example/',
  'https://site.example/repo/',
  'https://site.example/a/b/',
  'http://localhost:4321/',
];

test.each(SITES)('nothing is wrong with a sound site at %s', (site) => {
  const published = { front: '', signed: 'timeline/#pact-made', timeline: 'timeline/', x: 'articles/x/', top: '#top' };
  expect(faults(files(site), site, published)).toEqual([]);
});

test.each([
  'https://elsewhere.example/nowhere/#at-all',
  'http://site.example/repo/nowhere/',
  'https://site.example/other/nowhere/',
  'https://site.example:8443/repo/nowhere/',
  '//elsewhere.example/nowhere/',
  'mailto:a@site.example',
  'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
])('what lies outside is not looked at: %s', (link) => {
  expect(faults({ 'index.html': `<a href="${link}">x</a>` }, 'https://site.example/repo/')).toEqual([]);
});

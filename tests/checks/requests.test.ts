import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { DIST, MAIN_PAGES, PAGES } from '../e2e/pages.ts';
import { elements, fileOf, read } from './built.ts';

const LOADING = new Set([
  'audio',
  'embed',
  'frame',
  'iframe',
  'image',
  'img',
  'input',
  'link',
  'object',
  'script',
  'source',
  'track',
  'use',
  'video',
]);
const ADDRESSES = ['src', 'srcSet', 'href', 'xLinkHref', 'data', 'poster'];
/** Kinds of `link` that a browser follows only when it is told to. */
const NOT_LOADED = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev']);

/** The last part of each address that an element makes the browser fetch. */
function fetched({ tagName, properties }: Element): string[] {
  if (!LOADING.has(tagName) || (tagName === 'link' && NOT_LOADED.has(String(properties['rel'])))) return [];
  const addresses = ADDRESSES.map((name) => properties[name]).filter((address) => address !== undefined);
  return addresses
    .map(String)
    .filter((address) => !address.startsWith('#'))
    .map((address) => address.replace(/.*\//, ''));
}

test.each(PAGES)('/%s is one request, then its icon and the scripts it has a use for', (path) => {
  const all = elements(fileOf(path));
  const has = (name: string) => all.some(({ properties: { className } }) => String(className) === name);
  const isSearch = path === 'search/';
  const own = {
    'search.js': isSearch,
    'moved.js': has('moved'),
    'contents.js': has('contents'),
    'previews.js': has('previews'),
  };
  const used = Object.entries(own).flatMap(([script, isUsed]) => (isUsed ? [script] : []));
  const hasPast = all.some(({ properties: { href } }) => /(^|\/)history\/./.test(String(href)));
  const marking = path.startsWith('history/') || (hasPast && path !== 'corrections/') ? ['since.js'] : [];
  const expected = path === '404.html' ? [] : ['favicon.svg', ...used, 'theme.js', 'links.js', ...marking];
  expect(all.flatMap(fetched)).toEqual(expected);
  const deferred = all.filter(({ tagName, properties }) => tagName === 'script' && properties['src']);
  expect(deferred.filter(({ properties }) => !properties['defer'])).toEqual([]);
});

const stylesOf = (path: string) =>
  [...read(fileOf(path)).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style]) => style!).join('');

test('the styles of /print/ fetch nothing', () => {
  expect(stylesOf('print/')).not.toMatch(/@import|@font-face|url\((?!["']?#)/);
});

test('the styles of /404.html fetch nothing but the face, at any depth from the host that sent it', () => {
  const files = [...stylesOf('404.html').matchAll(/url\((?!["']?#)([^)]*)\)/g)].map(([, file]) => file!);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    expect(file).toMatch(/^\/_\/[0-9a-f]{8}\.woff2$/);
    expect(existsSync(join(DIST, file)), file).toBe(true);
  }
});

test.each(MAIN_PAGES)('the styles of /%s fetch nothing but the face, which no paint waits for', (path) => {
  const style = stylesOf(path);
  const faces = style.match(/@font-face{[^}]*}/g) ?? [];
  expect(faces.length).toBeGreaterThan(1);
  for (const face of faces) {
    const [, file = ''] = /src:url\(((?:\.\.\/)*_\/[0-9a-f]{8}\.woff2)\)/.exec(face) ?? [];
    expect(face).toContain('font-display:optional');
    expect(existsSync(join(DIST, path, file)), face).toBe(true);
  }
  expect(style.replace(/@font-face{[^}]*}/g, '')).not.toMatch(/@import|url\((?!["']?#)/);
});

test('/print/ is one request alone', () => {
  const all = elements('print/index.html');
  expect(all.flatMap(fetched)).toEqual([]);
  expect(
    all.filter(({ tagName, properties }) => tagName === 'script' && properties['type'] !== 'application/ld+json'),
  ).toEqual([]);
});

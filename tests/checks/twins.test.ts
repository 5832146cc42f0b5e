import { expect, test } from 'vitest';
import { DIST, MAIN_PAGES } from '../e2e/pages.ts';
import { elements, fileOf, read } from './built.ts';
import { deadLinksOf, difference } from './twin-faults.ts';

test.each(MAIN_PAGES)('/%s has a twin in Markdown that says the same', (path) => {
  const [link] = elements(fileOf(path)).filter(({ properties }) => properties['type'] === 'text/markdown');
  expect(new URL(String(link!.properties['href']), `https://host.invalid/${path}`).pathname).toBe(`/${path}index.md`);
  expect(difference(read(fileOf(path)), read(`${path}index.md`))).toBeUndefined();
});

test.each(MAIN_PAGES)('every link of the twin of /%s leads somewhere', (path) => {
  for (const base of ['/', '/a/b/']) expect(deadLinksOf(DIST, `${path}index.md`, base)).toEqual([]);
});

test('a twin that lacks a word, or leads elsewhere, is found out', () => {
  expect(difference('<main><p>One two three</p></main>', 'One three')).toEqual({
    page: 'Onetwothree',
    twin: 'Onethree',
  });
});

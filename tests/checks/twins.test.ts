import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { DIST } from '../e2e/pages.ts';
import { HTML_FILES, read } from './built.ts';
import { deadLinksOf, difference, isRead } from './twin-faults.ts';

const READ = HTML_FILES.filter((file) => isRead(file, read(file)));

test('every page that is read has a twin in Markdown beside it, and says so', () => {
  const announced = READ.map((file) => [file, linkToTwin(read(file))]);
  expect(announced).toEqual(READ.map((file) => [file, expect.stringMatching(/(^|\/)index\.md$/)]));
  const addresses = announced.map(([file, href]) => new URL(String(href), `https://host.invalid/${file}`).pathname);
  expect(addresses).toEqual(READ.map((file) => `/${twinOf(file)}`));
});

test('views of the timeline and the print edition are read', () => {
  expect(READ).toContain('timeline/newest/index.html');
  expect(READ).toContain('print/index.html');
});

test('each twin says the same as its page', () => {
  const found = READ.map((file) => [file, difference(read(file), read(twinOf(file)))]);
  expect(found).toEqual(READ.map((file) => [file, undefined]));
});

test.each(['/', '/a/b/'])(
  'every link of every twin leads somewhere when the site stands at %s',
  (base) => {
    const found = READ.map((file) => [file, deadLinksOf(DIST, twinOf(file), base)]);
    expect(found).toEqual(READ.map((file) => [file, []]));
  },
  120_000,
);

test('a twin that lacks a word, or leads elsewhere, is found out', () => {
  expect(difference('<main><p>One two three</p></main>', 'One three')).toEqual({
    page: 'Onetwothree',
    twin: 'Onethree',
  });
});

function linkToTwin(html: string): string | undefined {
  let href: string | undefined;
  const head = rehype().parse(html.slice(0, html.indexOf('<main')));
  visit(head, { tagName: 'link' }, ({ properties }) => {
    if (properties['type'] === 'text/markdown') href = String(properties['href']);
  });
  return href;
}

function twinOf(file: string): string {
  return file.replace(/index\.html$/, 'index.md');
}

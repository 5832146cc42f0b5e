import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, MAIN_PAGES } from '../e2e/pages.ts';
import { elements, fileOf, HTML_FILES } from './built.ts';

const SITE = metaOf('')['og:url']!;

/** What a page says of itself in Open Graph and Twitter tags. */
function metaOf(path: string): Record<string, string> {
  const tags = elements(fileOf(path)).filter(({ tagName }) => tagName === 'meta');
  return Object.fromEntries(
    tags.map(({ properties }) => [String(properties['property'] ?? properties['name']), String(properties['content'])]),
  );
}

test.each(MAIN_PAGES)('/%s has a card of its own, which is there', (path) => {
  const meta = metaOf(path);
  const card = readFileSync(join(DIST, path, 'card.png'));
  expect(meta['og:image']).toBe(`${SITE}${path}card.png`);
  expect(meta['og:url']).toBe(SITE + path);
  expect([card.readUInt32BE(16), card.readUInt32BE(20)].map(String)).toEqual([
    meta['og:image:width'],
    meta['og:image:height'],
  ]);
  expect(meta['og:image:alt']).toMatch(/\S: \S/);
  expect(meta['twitter:card']).toBe('summary_large_image');
});

test('no two cards are drawn alike', () => {
  const cards = MAIN_PAGES.map((path) => readFileSync(join(DIST, path, 'card.png'), 'base64'));
  expect(new Set(cards).size).toBe(MAIN_PAGES.length);
});

test('a view of the timeline has its card', () => {
  const views = HTML_FILES.filter((file) => /^timeline\/of\/[^/]+\/index/.test(file)).slice(0, 3);
  expect(views.map((file) => metaOf(file)['og:image'])).toEqual(Array(3).fill(`${SITE}timeline/card.png`));
});

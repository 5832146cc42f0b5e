import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verify } from '../../src/build/verify.ts';
import { built, type Built } from './build.ts';
import { activeIn } from '../hard/text/active.ts';
import { hostileContent } from '../hard/text/content.ts';
import { lostOnPages } from '../hard/text/pages-read-back.ts';
import type { Marker } from './fill.ts';
import { elements, pagesOf, textOf, type Page } from './pages.ts';

/** What no page shows as such, and why. */
const NOT_SHOWN: { field: RegExp; reason: string }[] = [
  {
    field: /^site\.tagline$/,
    reason: 'stands for the description of the page about the site, which this has: src/views/heads.ts',
  },
  { field: /actors\.sort$/, reason: 'an order, not a text: tests/views/glossary.test.ts' },
  { field: /^explainer\.summary\.section$/, reason: 'the heading of the paragraph leads to it' },
  { field: /positions\.actor$/, reason: 'the author’s heading names whose position it is' },
  { field: /retired\.heir$/, reason: 'the retired id is found, and stands at its heir' },
  { field: /^site\.cast\.actor$/, reason: 'shown by the shape and colours, which are found' },
  { field: /(comma-suffix|static-ordering|parse-names)$/, reason: 'how the parts of a name are put together' },
  { field: /^site\.mark\.colour$/, reason: 'drawn in the icon and on cards' },
  {
    field: /^sources\.references\.(?!(title|publisher|issued|accessed|note|URL|language)$|archived\.)/,
    reason: 'variables of CSL that the page of sources does not show: src/views/reference.ts has them in order',
  },
];

let site: Built;
let markers: Marker[];
let pages: Page[];
let written: string[];

beforeAll(() => {
  const { content, ...made } = hostileContent(0);
  written = made.written;
  site = built(content, 'every-field');
  markers = made.markers.filter(({ field }) => !NOT_SHOWN.some((one) => one.field.test(field)));
  pages = pagesOf(site.dist);
});

afterAll(() => rmSync(site.content, { recursive: true }));

test('a content in which every field is filled is sound and published', () => {
  expect(verify(site.dist, site.corpus, site.site)).toEqual([]);
  expect(markers.length).toBeGreaterThan(300);
});

test('everything that an author may write reaches a page', () => {
  // Share pages and views of the timeline repeat what stands on others.
  const read = pages.filter(({ file }) => !/^(print|s|timeline\/(of|newest))\//.test(file));
  expect(missing(read.map(({ html }) => html).join('\n'))).toEqual([]);
});

test('everything that an author may write stands in the print edition', () => {
  expect(missing(pages.find(({ file }) => file === 'print/index.html')!.html)).toEqual([]);
});

test('nothing that an author writes becomes code: no element, attribute or script of any page runs it', () => {
  expect(pages.length).toBeGreaterThan(300);
  const scripts = pages.flatMap(({ file, tree }) => [
    ...activeIn(tree).map((one) => `${file}: ${one}`),
    ...elements(tree)
      .filter(({ tagName, properties }) => tagName === 'script' && (properties['src'] || properties['type']))
      .map(({ properties: { src, type } }) => String(type ?? src).replace(/^(\.\.?\/)+/, '')),
  ]);
  const ours = globSync('*.js', { cwd: join(import.meta.dirname, '../../public') });
  expect([...new Set(scripts)].filter((one) => ![...ours, 'application/ld+json'].includes(one))).toEqual([]);
  expect(scripts).toContain('theme.js');
});

test('every text of a page is the one that was written, sign by sign', () => {
  const bare = (text: string) => text.replace(/\s+/g, '');
  const { tree } = pages.find(({ file }) => file === 'print/index.html')!;
  const attributes = elements(tree).map(({ properties: { alt, ariaLabel } }) => `${alt} ${ariaLabel}`);
  const shown = bare(textOf(tree) + attributes.join(' '));
  const fields = new Map(markers.map(({ field, shown }) => [shown, field]));
  // Of sources, the marks that Zotero and Pandoc know are taken out: tests/model/csl-text.test.ts.
  const due = written.filter((text) => {
    const field = fields.get(/Marked\d+/.exec(text)?.[0] ?? '') ?? 'prose';
    return !field.startsWith('sources.') && (field !== 'prose' || !text.includes('Marked'));
  });
  expect(due.length).toBeGreaterThan(200);
  expect(due.filter((text) => !shown.includes(bare(text)))).toEqual([]);
});

test('every text comes back from heads, embeds, drawings, the index of the search and twins', () => {
  expect(lostOnPages(site.dist, site.corpus)).toEqual([]);
});

/** The fields whose marker is not found as often as it should be. */
function missing(html: string): string[] {
  // The choices of the filter name actors and agreements too.
  const text = html.replace(/<nav class="?filter[^]*?<\/nav>/g, '');
  return markers
    .filter(({ shown, times }) => {
      const found = text.match(new RegExp(`(?<!\\w)${RegExp.escape(shown)}(?!\\w)`, 'g')) ?? [];
      return found.length < times;
    })
    .map(({ field, shown }) => `${field}: ${shown}`);
}

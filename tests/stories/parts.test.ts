import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { MOST } from '../../src/corpus/lists.ts';
import { verify } from '../../src/build/verify.ts';
import { nameOf } from '../bench/builds/names.ts';
import { isHeavier } from '../build/built.ts';
import { htmlFaults } from '../checks/html-faults.ts';
import { deadLinksOf, difference, isRead } from '../checks/twin-faults.ts';
import { built, type Built } from './build.ts';
import { byId, deadLinks, elements, pagesOf, textOf, type Page } from './pages.ts';

/** A story with more terms, dates and sources than a page may hold, which it once published on one page each. */
let story: Built;
let pages: Page[];
const at = (address: string) => pages.find((page) => page.address === address)!;
const names = Array.from({ length: MOST.sources + 1 }, (_, n) => nameOf(n));

const content = mkdtempSync(join(tmpdir(), 'parts-'));
afterAll(() => rmSync(content, { recursive: true }));

beforeAll(() => {
  mkdirSync(join(content, 'articles'));
  const words = names.slice(0, MOST.glossary + 1);
  const terms = words.map((name, n) => ({
    ...{ id: `word-${n}`, name, definition: `A custom of the ${name}.` },
    cites: [n, n + words.length].filter((log) => log < names.length).map((log) => ({ source: `log-${log}` })),
  }));
  const dates = Array.from({ length: MOST.timeline + 2 }, (_, n) => ({
    ...{ id: `fire-${n}`, date: `${1900 + (n % 60)}-04-0${1 + Math.floor(n / 60)}`, title: `Fire ${n}` },
    ...{ text: `It burned for ${n} nights.`, kind: n === 0 ? 'statement' : 'event', actors: ['keeper'] },
    ...(n > MOST.timeline ? { weight: 'milestone' } : {}),
    cites: [{ source: `log-${n}` }],
  }));
  const actors = [
    { id: 'keeper', name: 'Keeper', kind: 'office', definition: 'Who lights the fire.', cites: [{ source: 'log-0' }] },
  ];
  const references = names.map((name, n) => ({
    ...{ id: `log-${n}`, type: 'document', title: `Log ${n}`, publisher: name, URL: `https://logs.example/${n}` },
    ...{ accessed: '2024-05-03', tier: 'primary' },
  }));
  const article = { id: 'a', title: 'A', label: 'L', 'label-means': 'M', description: 'D', published: '2024-05-03' };
  const corrections = [
    { id: 'set-right', date: '2024-05-04', about: 'fire-7', kind: 'correction', what: 'We had the nights wrong.' },
    { id: 'put-right', date: '2024-05-04', about: 'word-7', kind: 'correction', what: 'We had the custom wrong.' },
  ];
  const front = stringify({ ...article, 'as-of': '2024-05-03', 'key-points': [], terms, dates, actors, corrections });
  writeFileSync(join(content, 'articles/a.md'), `---\n${front}---\nText.\n\n## B {#b}\n\nMore.\n`);
  writeFileSync(join(content, 'sources.yaml'), stringify({ references }));
  writeFileSync(
    join(content, 'permalinks.json'),
    JSON.stringify([
      { id: 'word-7', page: 'glossary/' },
      { id: 'log-7', page: 'sources/' },
      { id: 'site-letter-b', page: 'glossary/' },
      { id: 'fire-7', page: 'timeline/' },
      { id: 'site-year-1907', page: 'timeline/' },
      { id: 'site-view', page: 'timeline/1907/event/' },
    ]),
  );
  story = built(content, 'parts');
  pages = pagesOf(story.dist);
});

test('each entry stands on the page of its letter, and everything is published', () => {
  const letter = names[7]![0]!;
  expect(verify(story.dist, story.corpus, story.site)).toEqual([]);
  expect(byId(at(`glossary/${letter.toLowerCase()}/`).tree, 'word-7')).toBeDefined();
  expect(byId(at(`sources/${letter.toLowerCase()}/`).tree, 'log-7')).toBeDefined();
  for (const list of ['glossary', 'sources']) {
    expect(textOf(at(`${list}/`).tree)).toContain(`${letter} `);
    expect(readFileSync(join(story.dist, 'sitemap.xml'), 'utf8')).toContain(`/${list}/${letter.toLowerCase()}/<`);
  }
});

test('each date stands on the page of its decade, in every view that is too long', () => {
  for (const view of ['190x/', '190x/newest/', '190x/event/', 'of/keeper/190x/', 'of/keeper/190x/event/newest/'])
    expect(byId(at(`timeline/${view}`).tree, 'fire-7'), view).toBeDefined();
  const whole = at('timeline/').tree;
  expect(elements(whole).filter(({ properties: { className } }) => String(className).includes('entry'))).toEqual([]);
  expect(textOf(whole)).toContain('1900 – 1909 42');
  expect(byId(at('timeline/statement/').tree, 'fire-0')).toBeDefined();
  expect(readFileSync(join(story.dist, 'sitemap.xml'), 'utf8')).toContain('/timeline/190x/<');
});

test('a past day has as many entries as a page holds, the newest, and leads to the timeline for others', () => {
  const { tree } = at('as-of/2024-05-03/');
  const links = elements(tree).map(({ properties: { href } }) => String(href));
  const entries = new Set(links.filter((href) => href.includes('#fire-')));
  expect(entries.size).toBe(MOST.timeline);
  expect(entries).not.toContain('../../timeline/190x/#fire-0');
  expect(textOf(tree)).toContain('2 entries before these: Timeline');
  expect(textOf(at('as-of/1901-04-05/').tree)).not.toContain('before these');
});

test('a link to an entry leads to its page, but within the print edition to the entry in its volume', () => {
  const leading = (address: string) => [
    ...new Set(
      elements(at(address).tree).flatMap(({ properties: { href } }) =>
        String(href).endsWith('#fire-7') ? [href] : [],
      ),
    ),
  ];
  expect(leading('search/')).toEqual(['../timeline/190x/#fire-7']);
  expect(leading('print/')).toEqual(['../print/timeline/#fire-7']);
  expect(leading('print/timeline/')).toEqual(['#fire-7']);
  expect(leading('print/sources/')).toEqual(['../../print/timeline/#fire-7']);
});

test('the volumes of the print edition hold every entry, each once, and name each other', () => {
  const volumes = pages.filter(({ address }) => address.startsWith('print/'));
  expect(volumes.map(({ address }) => address).sort()).toEqual([
    'print/',
    'print/glossary/',
    'print/sources/',
    'print/timeline/',
  ]);
  for (const id of ['fire-7', 'word-7', 'log-7', 'b'])
    expect(volumes.filter(({ tree }) => byId(tree, id)).length, id).toBe(1);
  for (const { tree } of volumes) expect(textOf(tree)).toContain('in 4 files');
});

test('what once was a view of another period leads to the timeline', () => {
  expect(at('timeline/1907/event/').html).toContain('url=../../../timeline/');
});

test('an anchor that was published on the whole list leads on from there', () => {
  const letter = names[7]![0]!.toLowerCase();
  for (const [list, part, id] of [
    ['glossary/', letter, 'word-7'],
    ['sources/', letter, 'log-7'],
    ['timeline/', '190x', 'fire-7'],
  ] as const) {
    const links = elements(byId(at(list).tree, id)!).map(({ properties: { href } }) => href);
    expect(links).toContain(`../${list}${part}/#${id}`);
    expect(elements(at(list).tree).some(({ properties }) => properties['src'] === '../moved.js')).toBe(true);
  }
  expect(textOf(byId(at('glossary/').tree, 'word-7')!)).toBe(`This has moved: ${names[7]}`);
  expect(byId(at('glossary/').tree, 'site-letter-b')).toBeDefined();
  expect(byId(at('timeline/').tree, 'site-year-1907')).toBeDefined();
});

test('a correction is told on the page of its entry', () => {
  for (const [list, part, what] of [
    ['glossary/', names[7]![0]!.toLowerCase(), 'We had the custom wrong'],
    ['timeline/', '190x', 'We had the nights wrong'],
  ] as const) {
    expect(textOf(at(`${list}${part}/`).tree)).toContain(what);
    expect(textOf(at(list).tree)).not.toContain(what);
  }
});

test.each(['/', '/repo/'])('no link is dead when it stands at %s', (base) => {
  expect(deadLinks(story.dist, pages, base)).toEqual([]);
});

test('the pages of all lists are sound, light, and have their twins', async () => {
  const listed = pages.filter(({ address }) => /^(glossary|sources|timeline)\/(?!1907)/.test(address));
  expect(listed.length).toBeGreaterThan(20);
  for (const { html, file, address } of listed) {
    expect(await htmlFaults(html, file)).toEqual([]);
    expect(isHeavier(story.dist, file, 40_000), file).toBe(false);
    expect(isRead(file, html)).toBe(true);
    expect(difference(html, readFileSync(join(story.dist, address, 'index.md'), 'utf8')), file).toBeUndefined();
    expect(deadLinksOf(story.dist, `${address}index.md`, '/')).toEqual([]);
  }
});

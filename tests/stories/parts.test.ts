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

/** A story with more terms and sources than a page may hold, which it once published on one page each. */
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
  const references = names.map((name, n) => ({
    ...{ id: `log-${n}`, type: 'document', title: `Log ${n}`, publisher: name, URL: `https://logs.example/${n}` },
    ...{ accessed: '2024-05-03', tier: 'primary' },
  }));
  const article = { id: 'a', title: 'A', label: 'L', 'label-means': 'M', description: 'D', published: '2024-05-03' };
  const corrections = [
    { id: 'put-right', date: '2024-05-04', about: 'word-7', kind: 'correction', what: 'We had the custom wrong.' },
  ];
  const front = stringify({ ...article, 'as-of': '2024-05-03', 'key-points': [], terms, corrections });
  writeFileSync(join(content, 'articles/a.md'), `---\n${front}---\nText.\n\n## B {#b}\n\nMore.\n`);
  writeFileSync(join(content, 'sources.yaml'), stringify({ references }));
  writeFileSync(
    join(content, 'permalinks.json'),
    JSON.stringify([
      { id: 'word-7', page: 'glossary/' },
      { id: 'log-7', page: 'sources/' },
      { id: 'site-letter-b', page: 'glossary/' },
    ]),
  );
  story = built(content, 'parts');
  pages = pagesOf(story.dist);
}, 120_000);

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

test('an anchor that was published on the whole list leads on from there', () => {
  const letter = names[7]![0]!.toLowerCase();
  for (const [list, id] of [
    ['glossary/', 'word-7'],
    ['sources/', 'log-7'],
  ] as const) {
    const links = elements(byId(at(list).tree, id)!).map(({ properties: { href } }) => href);
    expect(links).toContain(`../${list}${letter}/#${id}`);
    expect(elements(at(list).tree).some(({ properties }) => properties['src'] === '../moved.js')).toBe(true);
  }
  expect(textOf(at('glossary/').tree)).toContain(`/glossary/${letter}/#word-7`);
  expect(byId(at('glossary/').tree, 'site-letter-b')).toBeDefined();
});

test('a correction is told on the page of its entry', () => {
  const [part, whole] = [at(`glossary/${names[7]![0]!.toLowerCase()}/`), at('glossary/')].map(({ tree }) =>
    textOf(tree),
  );
  expect(part).toContain('We had the custom wrong');
  expect(whole).not.toContain('We had the custom wrong');
});

test.each(['/', '/repo/'])('no link is dead when it stands at %s', (base) => {
  expect(deadLinks(story.dist, pages, base)).toEqual([]);
});

test('the pages of both lists are sound, light, and have their twins', { timeout: 60_000 }, async () => {
  const listed = pages.filter(({ address }) => /^(glossary|sources)\//.test(address));
  expect(listed.length).toBeGreaterThan(20);
  for (const { html, file, address } of listed) {
    expect(await htmlFaults(html, file)).toEqual([]);
    expect(isHeavier(story.dist, file, 40_000), file).toBe(false);
    expect(isRead(file, html)).toBe(true);
    expect(difference(html, readFileSync(join(story.dist, address, 'index.md'), 'utf8')), file).toBeUndefined();
    expect(deadLinksOf(story.dist, `${address}index.md`, '/')).toEqual([]);
  }
});

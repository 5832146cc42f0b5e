import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../../src/build/verify.ts';
import { shares } from '../../src/views/shares.ts';
import { isHeavier } from '../build/built.ts';
import { htmlFaults } from '../checks/html-faults.ts';
import { deadLinksOf, difference, isRead } from '../checks/twin-faults.ts';
import { builtStory, STORIES, type Built } from './build.ts';
import { deadLinks, elements, pagesOf, textOf, type Page } from './pages.ts';

/** Bytes on the wire that a page may weigh; the print edition is none of them. */
const MOST = 40_000;
const MOST_SOURCES = 60_000;

describe.each(STORIES)('the story %s', (name) => {
  let story: Built;
  let pages: Page[];
  /** But for the pages that only lead on. */
  let own: Page[];

  beforeAll(() => {
    story = builtStory(name);
    pages = pagesOf(story.dist);
    own = pages.filter(({ file }) => !file.startsWith('s/'));
  });

  test('builds without a SITE_URL, and everything in it is published', () => {
    expect(verify(story.dist, story.corpus, story.site)).toEqual([]);
  });

  test.each(['/', '/repo/', '/a/b/'])('has no dead link when it stands at %s', (base) => {
    expect(deadLinks(story.dist, pages, base)).toEqual([]);
  });

  test('html-validate finds nothing in any page', async () => {
    const found = [];
    for (const { html, file } of own) found.push(...(await htmlFaults(html, file)));
    expect(found).toEqual([]);
  });

  test('every page has a twin in Markdown that says the same and leads as far', () => {
    const read = own.filter(({ file, html }) => isRead(file, html));
    const found = read.flatMap(({ address, html }) => {
      const different = difference(html, readFileSync(join(story.dist, address, 'index.md'), 'utf8'));
      return [...(different ? [different] : []), ...deadLinksOf(story.dist, `${address}index.md`, '/repo/')];
    });
    expect(found).toEqual([]);
  });

  test('every page weighs little', () => {
    const heavy = own
      .map(({ file }) => file)
      .filter((file) => file !== 'print/index.html')
      .filter((file) => isHeavier(story.dist, file, file.startsWith('sources/') ? MOST_SOURCES : MOST));
    expect(heavy).toEqual([]);
  });

  test('everything that can be shared has a page and a card', () => {
    const folders = ['', ...shares(story.corpus).map(({ id }) => `s/${id}/`)];
    const sizes = folders.map((folder) => [folder, sizeOf(join(story.dist, folder, 'card.png'))]);
    expect(sizes).toEqual(folders.map((folder) => [folder, '1200×630']));
    for (const folder of folders) expect(existsSync(join(story.dist, folder, 'index.html')), folder).toBe(true);
  });

  test('nothing that is no value is shown, but for what the script fills in', () => {
    const wrong = /\b(undefined|NaN|null)\b|\[object|\{\}/;
    const found = pages.flatMap(({ file, tree }) => {
      const texts = elements(tree).flatMap(
        ({ properties: { dataCopied: _, dataQuoted: __, dataSome: ___, dataWithout: ____, ...rest } }) =>
          Object.values(rest).map(String),
      );
      return [textOf(tree), ...texts]
        .filter((text) => wrong.test(text))
        .map((text) => `${file}: ${text.slice(0, 200)}`);
    });
    expect(found).toEqual([]);
  });

  test('no heading, paragraph, list, table or section is empty', () => {
    const found = pages.flatMap(({ file, tree }) =>
      elements(tree)
        .filter(({ tagName }) =>
          /^(h\d|p|[uod]l|li|table|t[dh]|section|article|nav|figure|details|summary|a|b)$/.test(tagName),
        )
        .filter((element) => textOf(element) === '' && elements(element).every(({ tagName }) => tagName !== 'img'))
        .map(({ tagName, properties }) => `${file}: ${tagName} ${JSON.stringify(properties)}`),
    );
    expect(found).toEqual([]);
  });

  test('every page that the navigation names has something on it', () => {
    const addresses = navigated(own.find(({ file }) => file === 'index.html')!);
    expect(addresses).toEqual(NAVIGATION[name]);
    for (const address of addresses) {
      const [main] = elements(own.find((page) => page.address === address)!.tree).filter(
        ({ tagName }) => tagName === 'main',
      );
      const beside = main!.children.filter(
        (child) => child.type === 'element' && !/^(header|nav)$/.test(child.tagName),
      );
      expect(beside.length, address).toBeGreaterThan(0);
    }
  });

  test('`check` counts what is in it', () => {
    const check = join(import.meta.dirname, '../../src/build/check.ts');
    const { status, stdout } = spawnSync(process.execPath, [check, story.content], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, `Sound: ${COUNTS[name]}\n`]);
  });
});

/** The pages that the navigation of each story names: no empty one. */
const NAVIGATION: Record<(typeof STORIES)[number], string[]> = {
  bare: ['', 'sources/', 'about/', 'search/'],
  smallest: ['', 'timeline/', 'glossary/', 'sources/', 'about/', 'search/'],
  'test-ban': ['', 'traites/', 'articles/', 'timeline/', 'glossary/', 'figures/', 'sources/', 'about/', 'search/'],
  'three-reports': [
    '',
    'cables/',
    'pilots/',
    'articles/',
    'timeline/',
    'glossary/',
    'figures/',
    'claims/',
    'sources/',
    'about/',
    'search/',
  ],
};

const COUNTS: Record<(typeof STORIES)[number], string> = {
  bare: '1 article, 0 actors, 0 terms, 0 dates, 0 agreements, 0 claims, 1 source',
  smallest: '1 article, 2 actors, 0 terms, 1 date, 0 agreements, 0 claims, 1 source',
  'test-ban': '2 articles, 16 actors, 3 terms, 30 dates, 3 agreements, 0 claims, 8 sources',
  'three-reports': '4 articles, 9 actors, 2 terms, 31 dates, 5 agreements, 9 claims, 8 sources',
};

/** The addresses in the navigation of a page at the root. */
function navigated({ tree }: Page): string[] {
  const [nav] = elements(tree).filter(({ tagName }) => tagName === 'nav');
  return elements(nav!).flatMap(({ properties: { href } }) =>
    href === undefined ? [] : [String(href).replace(/^\.\//, '')],
  );
}

/** Width and height of a PNG (RFC 2083, 11.2.2). */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1'), file).toBe('PNG');
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { atom } from '../../src/exports/atom.ts';
import { feed } from '../../src/exports/feed.ts';
import { jsonFeed } from '../../src/exports/json-feed.ts';
import { hasProgram } from '../browser.ts';
import { edited } from '../views/corpora.ts';

/** Four articles and three corrections. */
const corpus = readCorpus(join(import.meta.dirname, '../stories/three-reports'));

const SITES = ['https://site.example/', 'https://site.example/repo/', 'https://site.example/a/b/'];

describe.each(SITES)('at %s', (site) => {
  const given = feed(corpus, new URL(site));
  const xml = parseAtomFeed(atom(given));
  const json = parseJsonFeed(jsonFeed(given));

  test('feedsmith reads an entry of every article and correction, once', () => {
    const told = [...corpus.articles, ...corpus.corrections].map(({ url }) => site + url).sort();
    expect(xml.entries?.map(({ links }) => links?.[0]?.href).sort()).toEqual(told);
    expect(json.items?.map(({ url }) => url).sort()).toEqual(told);
    expect(new Set(xml.entries?.map(({ id }) => id)).size).toBe(told.length);
  });

  test('both feeds say the same', () => {
    const ofAtom = xml.entries?.map(({ id, title, summary, content, published, updated }) => ({
      id,
      title: title?.value,
      summary: summary?.value,
      html: content?.value,
      published,
      updated,
    }));
    const ofJson = json.items?.map(({ id, title, summary, content_html: html, ...dates }) => ({
      id,
      title,
      summary,
      html,
      published: dates.date_published,
      updated: dates.date_modified,
    }));
    expect(ofAtom).toEqual(ofJson);
    expect(xml.title?.value).toBe(json.title);
  });

  test('every address is absolute and lies below the site', () => {
    const texts = [atom(given), jsonFeed(given)];
    const addresses = texts.flatMap((text) => [
      ...text.matchAll(/(?:href=\\?(?:"|&quot;)|_url": "|"url": ")([^"&\\]*)/g),
    ]);
    expect(addresses.length).toBeGreaterThan(2 * given.entries.length);
    expect(addresses.map(([, address]) => address).filter((address) => !address!.startsWith(site))).toEqual([]);
    expect(xml.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${site}feed.xml`);
    expect(json.feed_url).toBe(`${site}feed.json`);
  });

  test('xmllint finds the feed well-formed', ({ skip }) => {
    skip(!hasProgram('xmllint'), 'xmllint');
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '-'], {
      input: atom(given),
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});

test('the newest stands first, and dates the feed', () => {
  const { entries, updated } = feed(corpus, new URL(SITES[0]!));
  const days = entries.map((entry) => entry.updated);
  expect(days).toEqual(days.toSorted().reverse());
  expect(updated).toBe(days[0]);
});

test('the ids are those of the address that the content gives, wherever the site stands', () => {
  const ids = (address: string | undefined, site: string) =>
    feed(edited(address === undefined ? {} : { address }), new URL(site)).entries.map(({ id }) => id);
  expect(ids('https://news.example/story/', 'http://localhost:4321/')).toEqual(['https://news.example/story/#talks']);
  expect(ids(undefined, 'https://site.example/repo/')).toEqual(['https://site.example/repo/#talks']);
});

test('signs of XML and HTML come through', () => {
  const [article] = corpus.articles;
  const told = { ...corpus, articles: [{ ...article!, title: 'A & B <c> "d"', description: '1 < 2 &amp; 3' }] };
  const given = feed(told, new URL(SITES[0]!));
  const [entry] = parseAtomFeed(atom(given)).entries!.filter(({ title }) => title?.value?.startsWith('A'));
  expect(entry?.title?.value).toBe('A & B <c> "d"');
  expect(entry?.summary?.value).toBe('1 < 2 &amp; 3');
  expect(entry?.content?.value).toContain('<p>1 &lt; 2 &amp;amp; 3</p>');
});

test('bylines are names in the order in which they are spoken', () => {
  const [entry] = feed(corpus, new URL(SITES[0]!)).entries.filter(({ authors }) => authors.length > 1);
  expect(entry!.authors).toEqual(['Ada Quill', 'Tomas Reef', 'Ines Okafor']);
});

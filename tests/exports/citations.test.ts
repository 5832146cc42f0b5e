import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import { bibtex } from '../../src/exports/bibtex.ts';
import { citable, knownTo, wholeOf } from '../../src/exports/citable.ts';
import { citations } from '../../src/exports/citations.ts';
import { cslItem, type CslItem } from '../../src/exports/csl-json.ts';
import { shares, wholes } from '../../src/views/shares.ts';
import { sourceShares } from '../../src/views/sources.ts';
import british from '../../src/exports/csl/locales-en-GB.xml?raw';
import { base, edited } from '../views/corpora.ts';

const SITE = new URL('https://site.example/repo/');

const item: CslItem = {
  id: 'treaty-signed',
  type: 'webpage',
  title: 'The treaty is signed & sealed',
  author: [{ literal: 'The desk' }],
  'container-title': 'A story of two states',
  issued: { 'date-parts': [[2024, 5, 3]] },
  URL: 'https://site.example/timeline/#treaty-signed',
};

test('in British English', () => {
  expect(citations(item, 'en-GB')).toEqual({
    apa: 'The desk. (2024, May 3). <i>The treaty is signed &#38; sealed</i>. A Story of Two States. https://site.example/timeline/#treaty-signed',
    chicago:
      'The desk. ‘The Treaty Is Signed &#38; Sealed’. A Story of Two States, 3 May 2024. https://site.example/timeline/#treaty-signed.',
  });
});

test('in French, as its locale has it', () => {
  expect(citations({ ...item, language: 'fr' }, 'fr')).toEqual({
    apa: 'The desk. (2024, mai 3). <i>The treaty is signed &#38; sealed</i>. A story of two states. https://site.example/timeline/#treaty-signed',
    chicago:
      'The desk. «\u00a0The treaty is signed &#38; sealed\u00a0». A story of two states, 3 mai 2024. https://site.example/timeline/#treaty-signed.',
  });
});

test('the second of one day has no letter after its year', () => {
  expect(citations({ ...item, id: 'other' }, 'en-GB')).toEqual(citations(item, 'en-GB'));
});

plugins.config.get('@csl').locales.add('en-GB', british);

const some = shares(base).filter(({ id }) => ['what-was-agreed', 'talks-agreed', 'rva-florin'].includes(id));

test.each(some)('citation-js, with its own copy of APA, cites $id the same', (share) => {
  const item = citable(base, share, SITE);
  const theirs = new Cite(item).format('bibliography', { template: 'apa', lang: 'en-GB', format: 'html' }) as string;
  const entry = /<div[^>]*class="csl-entry">([^]*)<\/div>\s*<\/div>/.exec(theirs)![1];
  expect(citations(item, 'en-GB').apa).toBe(entry);
});

test('a section has the author and the day of its article; all else has those of the site', () => {
  const corpus = edited({ title: 'The story', publisher: { name: 'The paper' } });
  const facts = (id: string) => {
    const share = shares(corpus).find((one) => one.id === id)!;
    const item = citable(corpus, share, SITE);
    return [knownTo(corpus, share), item.author, item['container-title'], item.publisher, item.URL];
  };
  const [article] = base.articles;
  const { id } = article!.sections[0]!;
  expect(facts(id)).toEqual([
    article!['as-of'],
    [{ literal: 'The paper' }],
    article!.title,
    'The story',
    `${SITE.href}#${id}`,
  ]);
  expect(facts('talks-agreed')).toEqual([
    base.asOf,
    [{ literal: 'The paper' }],
    'The story',
    undefined,
    `${SITE.href}timeline/#talks-agreed`,
  ]);
});

test('authors go before the publisher', () => {
  const [article] = base.articles;
  const written = { ...article!, authors: [{ literal: 'the desk' }, { family: 'Muster', given: 'Ben' }] };
  const corpus = { ...edited({ title: 'The story', publisher: { name: 'The paper' } }), articles: [written] };
  const item = citable(
    corpus,
    shares(corpus).find(({ id }) => id === article!.sections[0]!.id)!,
    SITE,
  );
  expect([item.author, item.publisher]).toEqual([
    [{ literal: 'The desk' }, { family: 'Muster', given: 'Ben' }],
    'The story, The paper',
  ]);
});

test('a section is cited as one in its article', { timeout: 60_000 }, () => {
  const corpus = edited({ title: 'The story', publisher: { name: 'The paper' } });
  const section = shares(corpus).find(({ id }) => id === corpus.articles[0]!.sections[0]!.id)!;
  const item = citable(corpus, { ...section, title: 'What was said' }, SITE);
  const article = { ...item, 'container-title': 'They talk' };
  expect(citations(article, 'en-GB')).toEqual({
    apa: `The paper. (2024). What was said. In <i>They talk</i>. The story. ${item.URL}`,
    chicago: `The paper. ‘What Was Said’. In <i>They Talk</i>. The story, 3 May 2024. ${item.URL}.`,
  });
  expect(bibtex(article)).toContain('booktitle = {They talk}');
});

test('a person is cited by the family name, a body by all of its name, and a full stop that ends it is not doubled', () => {
  const by = (author: CslItem['author']) => citations({ ...item, author }, 'en-GB').apa!.split(' (')[0];
  expect(by([{ family: 'Muster', given: 'Ben' }])).toBe('Muster, B.');
  expect(by([{ literal: 'The herring desk' }])).toBe('The herring desk.');
  expect(by([{ literal: 'The Herring Co.' }])).toBe('The Herring Co.');
});

test('a source is cited as what it is; a work that a style does not list has no reference in it', () => {
  const { sources } = base;
  const [source] = sourceShares(base);
  expect(citable(base, source!, SITE)).toEqual(cslItem(sources[0]!));
  const { author: _, ...unsigned } = item;
  const encyclopaedia = { ...unsigned, type: 'entry-encyclopedia' as const };
  expect(citations(encyclopaedia, 'en-GB').chicago).toBeUndefined();
  expect(citations(encyclopaedia, 'en-GB').apa).toContain('The treaty is signed');
});

test('a page of the site is cited as one, up to the day that it knows', () => {
  const corpus = { ...base, asOf: '2024-06-01' };
  const [whole] = wholes(corpus);
  expect(citable(corpus, whole!, SITE)).toMatchObject({ type: 'webpage', issued: { 'date-parts': [[2024, 5, 3]] } });
  expect(knownTo(corpus, { ...whole!, url: 'timeline/#talks-agreed' })).toBe('2024-06-01');
});

test('a part of a text leads to the whole, the whole to nothing further', () => {
  const [article] = base.articles;
  const [section] = shares(base);
  const [whole] = wholes(base);
  expect(wholeOf(base, section!)).toBe(article);
  expect(wholeOf(base, whole!)).toBeUndefined();
  expect(citable(base, whole!, SITE)).toMatchObject({ id: article!.id, title: article!.title, URL: SITE.href });
});

test('an article of a newspaper stands in its paper, which its record names as the publisher', () => {
  const [source] = base.sources;
  const [share] = sourceShares(base);
  const cited = (more: object) =>
    citable({ ...base, sources: [{ ...source!, publisher: 'Tide Herald', ...more }] }, share!, SITE);
  const inHerald = cited({ type: 'article-newspaper' });
  expect(inHerald).toMatchObject({ 'container-title': 'Tide Herald' });
  expect(inHerald.publisher).toBeUndefined();
  expect(cited({ type: 'webpage' })).toMatchObject({ publisher: 'Tide Herald' });
  expect(cited({ type: 'article-newspaper', 'container-title': 'Weekend' })).toMatchObject({
    'container-title': 'Weekend',
    publisher: 'Tide Herald',
  });
});

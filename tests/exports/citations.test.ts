import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import { citable, knownTo } from '../../src/exports/citable.ts';
import { citations } from '../../src/exports/citations.ts';
import type { CslItem } from '../../src/exports/csl-json.ts';
import { shares } from '../../src/views/shares.ts';
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

test('in British English', { timeout: 60_000 }, () => {
  expect(citations(item, 'en-GB')).toEqual({
    apa: 'The desk. (2024, May 3). <i>The treaty is signed &#38; sealed</i>. A Story of Two States. https://site.example/timeline/#treaty-signed',
    chicago:
      'The desk. ‘The Treaty Is Signed &#38; Sealed’. A Story of Two States, 3 May 2024. https://site.example/timeline/#treaty-signed.',
  });
});

test('in French, as its locale has it', { timeout: 60_000 }, () => {
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

test.each(some)('citation-js, with its own copy of APA, cites $id the same', { timeout: 60_000 }, (share) => {
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
    'The story',
    undefined,
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
  const written = { ...article!, authors: ['the desk', 'Ben Muster'] };
  const corpus = { ...edited({ title: 'The story', publisher: { name: 'The paper' } }), articles: [written] };
  const item = citable(
    corpus,
    shares(corpus).find(({ id }) => id === article!.sections[0]!.id)!,
    SITE,
  );
  expect([item.author, item.publisher]).toEqual([[{ literal: 'The desk' }, { literal: 'Ben Muster' }], 'The paper']);
});

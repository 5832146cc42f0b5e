import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { oembed, oembedAddress } from '../../src/exports/oembed.ts';
import { embedOn, embeds } from '../../src/figures/embeds.ts';
import { base } from '../views/corpora.ts';

const SITE = new URL('https://site.example/repo/');
const SIZE = { width: 1200, height: 630 };
const corpus = readCorpus(join(import.meta.dirname, '../stories/three-reports'));

test('texts, sections, records, figures and tables can be embedded, each once', () => {
  const ids = embeds(corpus).map(({ id }) => id);
  const { actors, agreements, terms, dates, claims, sources, articles, explainers, reports } = corpus;
  const texts = [...articles, ...explainers, ...reports];
  const all = [
    actors,
    agreements,
    terms,
    dates,
    claims,
    sources,
    texts,
    ...texts.map(({ sections }) => sections),
  ].flat();
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(all.map(({ id }) => id)));
  const drawn = ['site-fig-overview', 'site-fig-matrix', 'site-tracker'];
  expect(ids).toEqual(expect.arrayContaining(drawn));
});

test('a text announces itself, another page the first figure of it', () => {
  const [article] = corpus.articles;
  const on = (page: string) => embedOn(corpus, page)?.id;
  expect([on(''), on('timeline/'), on('glossary/'), on('sources/')]).toEqual([
    article!.id,
    'site-fig-overview',
    undefined,
    undefined,
  ]);
});

test('an answer has what oEmbed wants of a rich one', () => {
  const [embed] = embeds(base).filter(({ id }) => id === 'talks-agreed');
  expect(oembedAddress(embed!)).toBe('oembed/talks-agreed.json');
  expect(JSON.parse(oembed(base, embed!, SITE, SIZE))).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Talks agreed',
    provider_name: 'Two states open talks',
    provider_url: 'https://site.example/repo/',
    thumbnail_url: 'https://site.example/repo/s/talks-agreed/card.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    width: 640,
    height: 230,
    html: '<iframe src="https://site.example/repo/embed/talks-agreed/" title="Talks agreed" width="640" height="230" loading="lazy"></iframe>',
  });
});

test('a title ends no attribute', () => {
  const [embed] = embeds(base);
  const { html } = JSON.parse(oembed(base, { ...embed!, title: '"><script>' }, SITE, SIZE));
  expect(html).toContain('title="&quot;&gt;&lt;script&gt;"');
});

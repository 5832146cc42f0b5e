import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { oembed } from '../../src/exports/oembed.ts';
import { embeds } from '../../src/figures/embeds.ts';
import { base } from '../views/corpora.ts';

const SITE = new URL('https://site.example/repo/');
const SIZE = { width: 1200, height: 630 };
const corpus = readCorpus(join(import.meta.dirname, '../stories/three-reports'));

test('sections, records, lanes and trackers can be embedded, each once', () => {
  const ids = embeds(corpus).map(({ id }) => id);
  const { actors, agreements, terms, dates, claims, articles } = corpus;
  const all = [actors, agreements, terms, dates, claims, ...articles.map(({ sections }) => sections)].flat();
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining([...all.map(({ id }) => id), 'site-fig-overview', 'site-tracker']));
});

test('an answer has what oEmbed wants of a rich one', () => {
  const [embed] = embeds(base).filter(({ id }) => id === 'talks-agreed');
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
    height: 400,
    html: '<iframe src="https://site.example/repo/embed/talks-agreed/" title="Talks agreed" width="640" height="400" loading="lazy"></iframe>',
  });
});

test('a title ends no attribute', () => {
  const [embed] = embeds(base);
  const { html } = JSON.parse(oembed(base, { ...embed!, title: '"><script>' }, SITE, SIZE));
  expect(html).toContain('title="&quot;&gt;&lt;script&gt;"');
});

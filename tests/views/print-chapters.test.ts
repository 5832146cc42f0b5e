import { expect, test } from 'vitest';
import { printChapters, volumes } from '../../src/views/print-chapters.ts';
import { base, claim } from './corpora.ts';

const [lead] = base.articles;
const [explainer] = base.explainers;
const held = (id: string, url: string) => ({ ...explainer!, id, title: id, url, source: 'communique', paragraphs: 3 });
const addresses = (corpus: typeof base) => printChapters(corpus).map((group) => group.map(({ address }) => address));

test('what is read comes first, and a chapter that follows a short one begins no sheet', () => {
  expect(
    addresses({
      ...base,
      articles: [lead!, { ...lead!, id: 'later', url: 'articles/later/' }],
      reports: [held('Morning', 'claims/'), held('Evening', 'claims/evening/')],
      claims: [claim({ id: 'c' })],
    }),
  ).toEqual([
    [''],
    ['articles/later/'],
    ['rva/'],
    ['timeline/'],
    ['as-of/'],
    ['glossary/'],
    ['figures/', 'claims/'],
    ['claims/evening/'],
    ['sources/'],
    ['about/', 'corrections/', 'articles/'],
  ]);
});

test('a list that is split over pages is a volume of its own', () => {
  const corpus = { ...base, parts: [{ address: 'timeline/202x/', of: 'timeline' as const, label: '2020s' }] };
  expect(volumes(corpus)).toEqual(['print/', 'print/timeline/']);
  expect(printChapters(corpus, 'print/timeline/').flat()).toEqual([expect.objectContaining({ address: 'timeline/' })]);
  expect(addresses(corpus).flat()).not.toContain('timeline/');
});

test('a page that the site does not have is no chapter', () => {
  expect(addresses({ ...base, agreements: [], claims: [], reports: [] }).flat()).not.toContain('figures/');
});

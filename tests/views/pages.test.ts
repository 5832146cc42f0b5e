import { expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { allPages, navigation } from '../../src/views/pages.ts';
import { base } from './corpora.ts';

const [lead] = base.articles;
const [raa] = base.explainers;
const corpus = {
  ...base,
  articles: [lead!, { ...lead!, id: 'later', label: 'Later', url: 'articles/later/' }],
  explainers: [raa!, { ...raa!, id: 'acsa', label: 'What is an ACSA?', url: 'acsa/' }],
};

test('the navigation names the lead article, the explainers and the pages of the site', () => {
  expect(navigation(corpus)).toEqual([
    { address: '', label: lead!.label },
    { address: 'raa/', label: raa!.label },
    { address: 'acsa/', label: 'What is an ACSA?' },
    ...site.nav,
  ]);
});

test('all pages are the navigation, the other articles and the corrections, each once', () => {
  const all = ['', 'articles/later/', 'raa/', 'acsa/', ...site.nav.map(({ address }) => address), 'corrections/'];
  expect(allPages(corpus).toSorted()).toEqual(all.toSorted());
});

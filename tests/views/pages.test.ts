import { expect, test } from 'vitest';
import { allPages, furtherExplainers, holdings, navigation, sectionOf } from '../../src/views/pages.ts';
import { base, claim, edited } from './corpora.ts';

const [lead] = base.articles;
const [explainer] = base.explainers;
const report = (id: string, url: string) => ({
  ...explainer!,
  id,
  title: id,
  url,
  source: 'communique',
  paragraphs: 3,
});
const corpus = {
  ...base,
  articles: [lead!, { ...lead!, id: 'later', title: 'Later on', url: 'articles/later/' }],
  explainers: [explainer!, { ...explainer!, id: 'tides', label: 'What is a tide?', url: 'tides/' }],
  reports: [report('Morning', 'claims/'), report('Evening', 'claims/evening/')],
  claims: [claim({ id: 'c' })],
};
const OWN = [
  { address: 'timeline/', label: 'Timeline' },
  { address: 'glossary/', label: 'Glossary' },
  { address: 'figures/', label: 'Figures' },
  { address: 'claims/', label: 'Claims' },
  { address: 'sources/', label: 'Sources' },
];
const ABOUT = { address: 'about/', label: 'About' };

test('the navigation names the lead article, the explainers and the pages of the site', () => {
  expect(navigation(corpus)).toEqual([
    { address: '', label: lead!.label },
    { address: 'rva/', label: explainer!.label },
    { address: 'tides/', label: 'What is a tide?' },
    { address: 'articles/', label: 'Articles' },
    ...OWN,
    ABOUT,
  ]);
});

test.each<[string, string, Partial<typeof corpus>]>([
  ['a list of one article', 'articles/', { articles: [lead!] }],
  ['a timeline without dates', 'timeline/', { dates: [] }],
  ['a glossary without entries', 'glossary/', { actors: [], agreements: [], terms: [] }],
  ['figures without agreements', 'figures/', { agreements: [] }],
  ['reports without claims', 'claims/', { claims: [] }],
  ['sources without any', 'sources/', { sources: [] }],
])('it leaves out %s', (_, empty, without) => {
  const addresses = (content: typeof base) => navigation(content).map(({ address }) => address);
  // Without agreements there are no figures either.
  const gone = without.agreements ? [empty, 'figures/'] : [empty];
  expect(addresses({ ...corpus, ...without })).toEqual(addresses(corpus).filter((address) => !gone.includes(address)));
});

test('of twice as many explainers each page names as many; the others are on the list of articles, and remain pages', () => {
  const many = (count: number) => ({
    ...base,
    articles: [lead!],
    explainers: Array.from({ length: count }, (_, n) => ({ ...explainer!, url: `asked-${n}/`, title: `Asked ${n}` })),
  });
  const named = navigation(many(40)).map(({ address }) => address);
  expect(named).toEqual(navigation(many(20)).map(({ address }) => address));
  expect(named).toContain('articles/');
  const further = furtherExplainers(many(40)).map(({ url }) => url);
  expect(new Set([...named, ...further]).size).toBe(named.length + further.length);
  expect([...named, ...further].filter((address) => address.startsWith('asked-'))).toHaveLength(40);
  const all = allPages(many(40)).map(({ address }) => address);
  expect(all.filter((address) => address.startsWith('asked-'))).toHaveLength(40);
});

test('one actor fills a glossary', () => {
  const pages = navigation({ ...corpus, agreements: [], terms: [] }).map(({ address }) => address);
  expect(pages).toContain('glossary/');
});

test('of an article alone the navigation has that and what is said of the site', () => {
  const empty = {
    actors: [],
    terms: [],
    dates: [],
    agreements: [],
    claims: [],
    sources: [],
    explainers: [],
    reports: [],
  };
  expect(navigation({ ...base, ...empty })).toEqual([{ address: '', label: lead!.label }, ABOUT]);
});

test('the pages of the site are named in its language', () => {
  const names = (language: string) => navigation(edited({ language })).map(({ address, label }) => [address, label]);
  const [english, french] = [names('en'), names('fr')];
  expect(french.map(([address]) => address)).toEqual(english.map(([address]) => address));
});

test('all pages are the navigation, the other articles and reports, past days, the corrections, the history, the search and the files, each once', () => {
  const all = allPages(corpus).map(({ address }) => address);
  const past = ['as-of/', 'as-of/2024-05-02/', 'as-of/2024-05-03/'];
  const more = [...past, 'articles/later/', 'claims/evening/', 'corrections/', 'history/', 'search/', 'data/'];
  expect(all.toSorted()).toEqual([...navigation(corpus).map(({ address }) => address), ...more].toSorted());
});

test('the sections say what they hold', () => {
  const said = new Map(holdings(corpus).map(({ label, holds }) => [label, holds]));
  expect([...said.keys()]).toEqual(navigation(corpus).map(({ label }) => label));
  expect([said.get('What is a tide?'), said.get('Articles'), said.get('Claims')]).toEqual([
    explainer!.title,
    '2 articles',
    '1 claim',
  ]);
});

test.each([
  ['', lead!.title],
  ['timeline/of/florin/', 'Timeline'],
  ['articles/', 'Articles'],
  ['articles/later/', 'Later on'],
  ['claims/evening/', 'Evening'],
  ['corrections/', 'Corrections'],
  ['as-of/2024-05-02/', 'Looking back'],
  ['404.html', 'Lost'],
])('the section of /%s is “%s”', (path, section) => {
  expect(sectionOf(corpus, path, 'Lost')).toBe(section);
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { graph, pageData } from '../../src/exports/json-ld/graph.ts';
import { span } from '../../src/exports/json-ld/ids.ts';
import { relations } from '../../src/model/relations.ts';
import { headOf } from '../../src/views/heads.ts';
import { actor, base, event } from '../views/corpora.ts';

type Node = Record<string, unknown> & { '@type': string; '@id'?: string };

/** The types and properties of schema.org, as schema-dts has them. */
const VOCABULARY = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts'),
  'utf8',
);
const TYPES = new Set([...VOCABULARY.matchAll(/"@type": "(\w+)"/g)].map(([, name]) => name!));
const PROPERTIES = new Set([...VOCABULARY.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, name]) => name!));

/** The terms of the context of schema.org whose values are addresses, of those that we use. */
const ADDRESSES = ['url', 'sameAs', 'image', 'license', 'legislationLegalForce'];
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(ADDRESSES.map((term) => [term, { '@type': '@id' }])),
};

/** Knows schema.org, and that nothing else is asked for. */
async function offline(url: string) {
  if (url !== 'https://schema.org') throw new Error(`${url} is asked for`);
  return { document: { '@context': CONTEXT }, documentUrl: url };
}

/** What a client makes of a text: it fails where something would be lost on the way. */
const OPTIONS = { documentLoader: offline, safe: true } as jsonld.Options.Expand;
const expand = (text: string): Promise<object[]> => jsonld.expand(JSON.parse(text), OPTIONS);

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...('@type' in value ? [value as Node] : []), ...Object.values(value).flatMap(nodesIn)];
}

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === '@id'
    ? [(value as { '@id': string })['@id']]
    : Object.values(value).flatMap(references);
}

const SITE = 'https://site.example/repo/';
const graphOf = (corpus: typeof base): Node[] => JSON.parse(graph(corpus, new URL(SITE)))['@graph'];

describe.each(['three-reports', 'test-ban', 'smallest'])('the graph of %s', (story) => {
  const corpus = readCorpus(join(import.meta.dirname, '../stories', story));
  const top = graphOf(corpus);
  const ids = top.map((node) => node['@id']!);

  test('is expanded without loss, and without asking for anything', async () => {
    const expanded = await expand(graph(corpus, new URL(SITE)));
    expect(expanded.map((node) => (node as Node)['@id'])).toEqual(ids);
  });

  test('knows only types and properties of schema.org, and relations', () => {
    const nodes = nodesIn(top);
    expect(nodes.filter((node) => !TYPES.has(node['@type']))).toEqual([]);
    const used = nodes.flatMap((node) => Object.keys(node).filter((key) => !key.startsWith('@')));
    expect([...new Set(used)].filter((key) => !PROPERTIES.has(key) && !(key in relations))).toEqual([]);
  });

  test('has each record once, under its address, and no reference that leads nowhere', () => {
    const { actors, terms, dates, agreements, claims, corrections, sources } = corpus;
    const records = [actors, terms, dates, agreements, claims, corrections, sources].flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(records.map(({ url }) => SITE + url)));
    expect(references(top).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test('a date leads to those that it is related to, by terms of our own', async () => {
  const dates = [event({ id: 'talks-agreed' }), event({ id: 'reply', answers: ['talks-agreed'] })];
  const expanded = (await expand(graph({ ...base, dates }, new URL(SITE)))) as Node[];
  const reply = expanded.find((node) => node['@id'] === `${SITE}${dates[1]!.url}`)!;
  expect(reply[`${SITE}data/schema/date.json#/properties/answers`]).toEqual([{ '@id': `${SITE}${dates[0]!.url}` }]);
});

test('what was expected is no event', () => {
  const dates = [event({ id: 'talks-agreed' }), event({ id: 'deal', kind: 'forecast', due: '2025' })];
  const types = graphOf({ ...base, dates }).filter(({ '@id': id }) => id!.includes('timeline/#'));
  expect(types.map((node) => [node['@type'], node['startDate'] ?? node['datePublished']])).toEqual([
    ['Event', '2024-05-02'],
    ['Claim', '2024-05-02'],
  ]);
});

test.each([
  ['2024-05-02', { startDate: '2024-05-02' }],
  ['2024-05', { startDate: '2024-05' }],
  ['2024', { startDate: '2024' }],
  ['2023-08/2023-10', { startDate: '2023-08', endDate: '2023-10' }],
  ['2021~', {}],
  ['2024-05-02?', {}],
  ['../2024-05-02', { endDate: '2024-05-02' }],
  ['2023-05/..', { startDate: '2023-05' }],
  ['2023-05~/2024', { endDate: '2024' }],
])('%s is given as %j', (date, given) => {
  expect(span(date)).toEqual(given);
});

test('a date that ISO 8601 cannot say is said in words', () => {
  const [node] = graphOf({ ...base, dates: [event({ id: 'talks-agreed', date: '2021~' })] }).filter(
    (one) => one['@type'] === 'Event',
  );
  expect(node).not.toHaveProperty('startDate');
  expect(node!['disambiguatingDescription']).toBe('about 2021');
});

test('an actor is what Wikidata has under its id', () => {
  const actors = [...base.actors, actor({ id: 'ada', kind: 'person', wikidata: 'Q7259' })];
  expect(graphOf({ ...base, actors })).toContainEqual(
    expect.objectContaining({ '@type': 'Person', sameAs: 'http://www.wikidata.org/entity/Q7259' }),
  );
});

test('a claim has a review with its verdict in words, and a correction is told by the page that it is of', () => {
  const corpus = readCorpus(join(import.meta.dirname, '../stories/three-reports'));
  const nodes = graphOf(corpus);
  const claims = nodes.filter((node) => node['@type'] === 'Claim' && node['@id']!.includes('claims/'));
  expect(claims.map(({ review }) => (review as Node)['claimReviewed'])).toEqual(claims.map(({ text }) => text));
  expect(claims.length).toBe(corpus.claims.length);
  const lead = nodes.find((node) => node['@id'] === SITE)!;
  expect(lead).toMatchObject({
    '@type': 'AnalysisNewsArticle',
    dateModified: '2026-02-01',
    correction: [{ '@id': `${SITE}corrections/#cor-name` }],
  });
});

test('the data of a page end no script element, and are the same node as in the graph', async () => {
  const [article] = base.articles;
  const corpus = { ...base, articles: [{ ...article!, title: '</script><script>alert(1)</script><!--' }] };
  const data = pageData(corpus, new URL(SITE), headOf(corpus, '')!);
  expect(data).not.toContain('<');
  const { '@context': _, ...node } = JSON.parse(data);
  expect(graphOf(corpus)).toContainEqual(node);
  expect(await expand(data)).toHaveLength(1);
});

test('persons are told from desks and other bodies', () => {
  const [article] = base.articles;
  const authors = [{ given: 'Ada', family: 'Low' }, { literal: 'the desk' }];
  const corpus = { ...base, articles: [{ ...article!, authors }] };
  const { author } = graphOf(corpus).find((node) => node['@type'] === 'AnalysisNewsArticle')!;
  expect(author).toEqual([
    { '@type': 'Person', name: 'Ada Low', givenName: 'Ada', familyName: 'Low' },
    { '@type': 'Organization', name: 'the desk' },
  ]);
});

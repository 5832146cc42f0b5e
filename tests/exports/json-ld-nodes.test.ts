import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { claimNodes } from '../../src/exports/json-ld/claims.ts';
import { correctionNodes } from '../../src/exports/json-ld/corrections.ts';
import { creatorNode } from '../../src/exports/json-ld/creator.ts';
import { dateNodes } from '../../src/exports/json-ld/dates.ts';
import { glossaryNodes } from '../../src/exports/json-ld/glossary.ts';
import { idsOf } from '../../src/exports/json-ld/ids.ts';
import { pageNode } from '../../src/exports/json-ld/pages.ts';
import { sourceNodes } from '../../src/exports/json-ld/sources.ts';
import { headOf } from '../../src/views/heads.ts';
import { actor, agreement, base, claim, edited, event, source, steps, term } from '../views/corpora.ts';

const SITE = new URL('https://site.example/');
const at = (address: string) => `${SITE.href}${address}`;
const refs = (...addresses: string[]) => addresses.map((address) => ({ '@id': at(address) }));
const [FLORIN, JAUJA, SOURCE] = ['glossary/#florin', 'glossary/#jauja', 'sources/#communique'] as const;
const told = <Given extends Partial<Corpus>>(given: Given) => {
  const corpus = { ...base, ...given };
  return { corpus, ids: idsOf(corpus, SITE) };
};

test('a source has what is known of it, and no more', () => {
  const whole = source({
    id: 'nets',
    type: 'article-journal',
    author: [{ given: 'Ada', family: 'Low' }],
    archived: { url: 'https://archive.example/', date: '2024-05-04' },
  });
  const { issued: _, language: __, URL: ___, ...rest } = source({ id: 'bare', type: 'post', publisher: undefined });
  const { corpus, ids } = told({ sources: [whole, rest, source({ id: 'vague', issued: '2024~' })] });
  const [nets, bare, vague] = sourceNodes(corpus, ids);
  expect(nets).toEqual({
    '@type': 'ScholarlyArticle',
    '@id': at('sources/#nets'),
    name: 'Entretien',
    url: 'https://example.org/entretien',
    archivedAt: 'https://archive.example/',
    author: [{ '@type': 'Person', name: 'Ada Low', givenName: 'Ada', familyName: 'Low' }],
    publisher: { '@type': 'Organization', name: 'Présidence de la République' },
    datePublished: '2024-05-02',
    inLanguage: 'fr',
  });
  expect(bare).toEqual({
    '@type': 'CreativeWork',
    '@id': at('sources/#bare'),
    name: 'Entretien',
    publisher: { '@type': 'Organization', name: 'Entretien' },
  });
  expect(vague).not.toHaveProperty('datePublished');
});

test.each([
  [{ literal: 'The desk' }, { '@type': 'Organization', name: 'The desk' }],
  [{ given: 'Ada' }, { '@type': 'Person', name: 'Ada', givenName: 'Ada' }],
  [{ family: 'Low' }, { '@type': 'Person', name: 'Low', familyName: 'Low' }],
])('who is called %j is %j', (name, node) => {
  expect(creatorNode(name)).toEqual(node);
});

test('a correction is of a record, or of a part of a page', () => {
  const correction = (about: string) => {
    const kind = 'update' as const;
    return {
      id: 'cor',
      date: '2024-06-01',
      about,
      what: 'A.',
      kind,
      minor: false,
      reworded: false,
      url: 'corrections/#cor',
    };
  };
  const { corpus, ids } = told({ corrections: ['talks-agreed', 'what-was-agreed'].map(correction) });
  const [ofRecord, ofPart] = correctionNodes(corpus, ids);
  expect(ofRecord).toEqual({
    '@type': 'CorrectionComment',
    '@id': at('corrections/#cor'),
    url: at('corrections/#cor'),
    name: 'update',
    text: 'A.',
    datePublished: '2024-06-01',
    about: refs('timeline/#talks-agreed'),
  });
  const part = { '@type': 'WebPageElement', '@id': at('#what-was-agreed'), isPartOf: { '@id': at('') } };
  expect(ofPart).toMatchObject({ about: part });
  const [paragraph] = base.permalinks.filter(({ page, id }) => page === '' && id.startsWith('p-'));
  expect(correctionNodes({ ...base, corrections: [correction(paragraph!.id)] }, ids)).toMatchObject([
    { about: { '@type': 'WebPageElement' } },
  ]);
});

test('an event has those it is of, its days and what it is related to; a forecast the day it was made', () => {
  const [first] = base.dates;
  const dates = [
    event({ id: 'talks-agreed', date: '2024-05-02/2024-05-04', 'led-to': ['talks-agreed'], title: 'Talks' }),
    event({ id: 'hope', kind: 'forecast', actors: [], agreements: [] }),
    event({ id: 'vague', kind: 'forecast', date: '2024~' }),
  ];
  const { corpus, ids } = told({ dates });
  const [talks, hope, vague] = dateNodes(corpus, ids);
  expect(talks).toEqual({
    '@type': 'Event',
    '@id': at('timeline/#talks-agreed'),
    url: at('timeline/#talks-agreed'),
    name: 'Talks',
    description: first!.text,
    about: refs(FLORIN, JAUJA, 'glossary/#rva-florin'),
    'led-to': refs('timeline/#talks-agreed'),
    startDate: '2024-05-02',
    endDate: '2024-05-04',
    subjectOf: refs(SOURCE),
  });
  expect(hope).toEqual({
    '@type': 'Claim',
    '@id': at('timeline/#hope'),
    url: at('timeline/#hope'),
    name: 'hope',
    description: first!.text,
    about: [],
    datePublished: '2024-05-02',
    citation: refs(SOURCE),
  });
  expect(vague).not.toHaveProperty('datePublished');
});

test('actors and terms have their other names, each once, and persons what they have been', () => {
  const names = [{ text: 'A. L.', lang: 'fr' }];
  const aliases = ['A. L.', 'Ada L.'].map((text) => ({ text, auto: true }));
  const roles = [
    { title: 'Minister', from: '2021-10', to: '2024-04-01' },
    { title: 'Envoy', from: '2020~', to: '2021~' },
  ];
  const actors = [
    actor({ id: 'ada', kind: 'person', name: 'Ada', names, aliases, roles, wikidata: 'Q7259' }),
    actor({ id: 'ben', kind: 'person' }),
    ...(['office', 'state', 'organisation', 'grouping', 'force', 'place', 'unnamed-source'] as const).map((kind) =>
      actor({ id: kind, kind, roles }),
    ),
  ];
  const { corpus, ids } = told({ actors, terms: [term({ id: 'toll', name: 'Toll' })], agreements: [] });
  const nodes = glossaryNodes(corpus, ids) as Record<string, unknown>[];
  expect(nodes[0]).toEqual({
    '@type': 'Person',
    '@id': at('glossary/#ada'),
    url: at('glossary/#ada'),
    name: 'Ada',
    alternateName: ['A. L.', 'Ada L.'],
    description: 'A republic.',
    subjectOf: refs(SOURCE),
    sameAs: 'http://www.wikidata.org/entity/Q7259',
    hasOccupation: [
      {
        '@type': 'Role',
        hasOccupation: { '@type': 'Occupation', name: 'Minister' },
        startDate: '2021-10',
        endDate: '2024-04-01',
      },
      { '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'Envoy' } },
    ],
  });
  expect(Object.keys(nodes[1]!)).toEqual(['@type', '@id', 'url', 'name', 'description', 'subjectOf']);
  expect(nodes.slice(2, -1).map((node) => [node['@type'], 'hasOccupation' in node])).toEqual(
    ['GovernmentOrganization', 'Country', 'Organization', 'Organization', 'Organization', 'Place', 'Thing'].map(
      (type) => [type, false],
    ),
  );
  expect(nodes.at(-1)).toMatchObject({ '@type': 'DefinedTerm', inDefinedTermSet: { '@id': at('glossary/') } });
});

test('an agreement is a term until all have signed it, and then a law, in force for all or for some', () => {
  const dates = [event({ id: 'signed', date: '2024-05-02' }), event({ id: 'late', date: '2024-06~' })];
  const some = [{ date: 'signed', parties: ['florin'] }];
  const taken: Parameters<typeof steps>[0][] = [
    { talks: 'signed' },
    { signed: some },
    { signed: 'signed' },
    { signed: 'late' },
    { signed: 'signed', 'in-force': 'signed' },
    { signed: 'signed', 'in-force': some },
  ];
  const agreements = taken.map((one, index) => agreement({ id: `pact-${index}`, steps: steps(one) }));
  const { corpus, ids } = told({ actors: [], terms: [], dates, agreements });
  const nodes = glossaryNodes(corpus, ids) as Record<string, unknown>[];
  const brief = nodes.map((node) => [node['@type'], node['legislationDate'], node['legislationLegalForce']]);
  const force = (name: string) => `https://schema.org/${name}`;
  expect(brief).toEqual([
    ['DefinedTerm', undefined, undefined],
    ['DefinedTerm', undefined, undefined],
    ['Legislation', '2024-05-02', force('NotInForce')],
    ['Legislation', undefined, force('NotInForce')],
    ['Legislation', '2024-05-02', force('InForce')],
    ['Legislation', '2024-05-02', force('PartiallyInForce')],
  ]);
  expect(nodes[0]).toMatchObject({ inDefinedTermSet: { '@id': at('glossary/') } });
  expect(nodes[2]).toMatchObject({ about: refs(FLORIN, JAUJA), name: 'Jauja–Florin RVA' });
  expect(nodes[2]).not.toHaveProperty('inDefinedTermSet');
});

test('a claim is by who made it, appears in its report, and is reviewed by the publisher', () => {
  const report = { ...base.articles[0]!, id: 'said', source: 'communique', paragraphs: 3, url: 'claims/' };
  const corpus = {
    ...edited({ publisher: { name: 'The paper', url: 'https://paper.example/' } }),
    reports: [report] as unknown as Corpus['reports'],
  };
  const claims = [claim({ id: 'c1', says: 'So.', about: ['jauja'] }), claim({ id: 'c2' })];
  const given = { ...corpus, claims: claims.map((one) => ({ ...one, report: 'said' })) };
  const nodes = claimNodes(given, SITE, idsOf(given, SITE));
  expect(nodes[0]).toEqual({
    '@type': 'Claim',
    '@id': at('claims/#c1'),
    url: at('claims/#c1'),
    text: 'So.',
    author: refs(FLORIN),
    about: refs(JAUJA),
    appearance: refs(SOURCE),
    review: {
      '@type': 'ClaimReview',
      url: at('claims/#c1'),
      claimReviewed: 'So.',
      itemReviewed: { '@id': at('claims/#c1') },
      reviewRating: { '@type': 'Rating', alternateName: 'supported' },
      reviewBody: 'So it is.',
      author: { '@type': 'Organization', name: 'The paper', url: 'https://paper.example/' },
      dateModified: '2024-05-03',
      citation: refs(SOURCE),
    },
  });
  expect(nodes[1]).not.toHaveProperty('about');
});

test('a page says what it is, of which site, and what it is about', () => {
  const licences = { content: { name: 'CC BY 4.0', url: 'https://licence.example/' } };
  const [article] = base.articles;
  const articles = [{ ...article!, about: 'rva-florin', report: 'communique', authors: [{ literal: 'The desk' }] }];
  const corpus = { ...edited({ licences }), articles };
  const page = (address: string, given: Corpus = corpus) =>
    pageNode(given, SITE, idsOf(given, SITE), headOf(given, address)!);
  const common = (address: string, corpus: Corpus) => ({
    '@id': at(address),
    url: at(address),
    description: headOf(corpus, address)!.description,
    inLanguage: 'en-GB',
    dateModified: '2024-05-03',
    isPartOf: { '@type': 'WebSite', name: 'Two states open talks', url: SITE.href },
  });
  const license = 'https://licence.example/';
  const publisher = { '@type': 'Organization', name: 'Two states open talks', url: SITE.href };
  expect(page('')).toEqual({
    '@type': 'AnalysisNewsArticle',
    ...common('', corpus),
    license,
    headline: 'Two states open talks',
    image: at('card.png'),
    publisher,
    mentions: refs(FLORIN, JAUJA, 'timeline/#talks-agreed', 'glossary/#rva-florin', 'glossary/#visiting-force'),
    author: [{ '@type': 'Organization', name: 'The desk' }],
    datePublished: '2024-05-03',
    about: refs('glossary/#rva-florin'),
    citation: refs(SOURCE),
  });
  const plain = page('', base) as Record<string, unknown>;
  for (const key of ['license', 'author', 'about', 'citation', 'correction']) expect(plain).not.toHaveProperty(key);
  const silent = { ...base, articles: [{ ...article!, mentions: [] }] };
  expect(page('', silent)).not.toHaveProperty('mentions');
  expect(page('rva/')).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    headline: base.explainers[0]!.title,
    publisher,
  });
  const { title } = headOf(base, 'glossary/')!;
  expect(page('glossary/', base)).toEqual({
    '@type': 'DefinedTermSet',
    ...common('glossary/', base),
    name: title,
  });
  expect(page('timeline/', base)).toEqual({
    '@type': 'WebPage',
    ...common('timeline/', base),
    name: headOf(base, 'timeline/')!.title,
  });
});

import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { agreementsCsv } from '../../src/exports/agreements-csv.ts';
import { actorsCsv, claimsCsv, sourcesCsv, timelineCsv } from '../../src/exports/record-tables.ts';
import { actor, agreement, base, claim, event, source, steps } from '../views/corpora.ts';

const SITE = new URL('https://site.example/repo/');
const rows = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];

test('a row of actors', () => {
  const ada = actor({
    id: 'ada',
    name: 'Ada',
    kind: 'person',
    names: [
      { text: 'エイダ', lang: 'ja', reading: 'Eida' },
      { text: 'Ada', lang: 'fr' },
    ],
    aliases: [
      { text: 'A. L.', auto: true },
      { text: 'the minister', auto: false },
    ],
    wikidata: 'Q7259',
    iso3166: 'FR',
    cites: [{ source: 'communique', at: '§2' }, { source: 'other' }],
  });
  expect(rows(actorsCsv({ ...base, actors: [ada] }, SITE))).toEqual([
    {
      id: 'ada',
      name: 'Ada',
      kind: 'person',
      names: 'エイダ (ja, Eida); Ada (fr)',
      aliases: 'A. L.; the minister',
      roles: '',
      definition: 'A republic.',
      wikidata: 'Q7259',
      iso3166: 'FR',
      cites: 'communique (§2); other',
      url: 'https://site.example/repo/glossary/#ada',
    },
  ]);
});

test('a row of claims', () => {
  expect(rows(claimsCsv({ ...base, claims: [claim({ id: 'c1', about: ['florin', 'jauja'] })] }, SITE))).toEqual([
    {
      id: 'c1',
      at: '1',
      by: 'florin',
      kind: 'event',
      says: 'c1',
      verdict: 'supported',
      because: 'So it is.',
      about: 'florin; jauja',
      cites: 'communique',
      url: 'https://site.example/repo/claims/#c1',
    },
  ]);
});

test('a row of sources', () => {
  const given = source({
    id: 'nets',
    author: [{ given: 'Ada', family: 'Low' }, { literal: 'The desk' }],
    'container-title': 'Annals',
    archived: { url: 'https://archive.example/', date: '2024-05-04' },
  });
  expect(rows(sourcesCsv({ ...base, sources: [given] }, SITE))).toEqual([
    {
      id: 'nets',
      type: 'webpage',
      tier: 'primary',
      creators: 'Ada Low; The desk',
      title: 'Entretien',
      'container-title': 'Annals',
      publisher: 'Présidence de la République',
      issued: '2024-05-02',
      language: 'fr',
      URL: 'https://example.org/entretien',
      accessed: '2024-05-03',
      archived: 'https://archive.example/',
      url: 'https://site.example/repo/sources/#nets',
    },
  ]);
});

test('dates stand in their order', () => {
  const dates = [event({ id: 'b', date: '2024-05-02' }), event({ id: 'a', date: '2023' })];
  expect(rows(timelineCsv({ ...base, dates }, SITE)).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a row of agreements has the day of each step, and what was not found', () => {
  const dates = [
    event({ id: 'talks', date: '2024-05-02' }),
    event({ id: 'signed-one', date: '2024-05-12' }),
    event({ id: 'signed-two', date: '2024-06' }),
  ];
  const taken = steps({ talks: 'talks', signed: [{ date: 'signed-one', parties: ['florin', 'jauja'] }, 'signed-two'] });
  const agreements = [
    agreement({ id: 'pact', name: 'The pact', steps: taken }),
    agreement({ id: 'toll', name: 'The toll', steps: steps({ talks: 'talks' }) }),
  ];
  const [pact, toll] = rows(agreementsCsv({ ...base, asOf: '2024-07-02', dates, agreements }, SITE));
  expect(pact).toEqual({
    id: 'pact',
    type: 'agreement',
    name: 'The pact',
    parties: 'florin; jauja',
    status: 'signed, not in force',
    talks: '2024-05-02',
    'talks-day': '0',
    signed: '2024-05-12 (florin, jauja); 2024-06',
    'signed-day': '10; ',
    'not-found': '',
    'not-found-day': '',
    'as-of': '2024-07-02',
    cites: 'communique',
    url: 'https://site.example/repo/glossary/#pact',
  });
  expect(toll).toMatchObject({ signed: '', 'signed-day': '', 'not-found': 'signed', 'not-found-day': '61' });
});

import { expect, test } from 'vitest';
import { articleJson, articleParts, type Twin } from '../../src/exports/article-json.ts';
import { base } from '../views/corpora.ts';
import { CORPORA } from './corpora.ts';
import { readArticleJson } from './read-article-json.ts';
import { SCHEMAS, written } from './written.ts';

type Item = { id: string; url: string };

const text = articleJson(base);
const data = JSON.parse(text) as Record<string, Item[]>;

test('the lists stand in one order', () => {
  expect(Object.keys(data)).toEqual([
    'articles',
    'explainers',
    'actors',
    'terms',
    'dates',
    'agreements',
    'claims',
    'sources',
    'corrections',
    'pictures',
  ]);
});

test('every record has its id and its address', () => {
  const listed = Object.entries(data).flatMap(([list, items]) => items.map(({ id, url }) => [list, id, url]));
  expect(listed).toEqual([
    ['articles', 'talks', ''],
    ['explainers', 'rva-explainer', 'rva/'],
    ['actors', 'florin', 'glossary/#florin'],
    ['actors', 'jauja', 'glossary/#jauja'],
    ['terms', 'visiting-force', 'glossary/#visiting-force'],
    ['dates', 'talks-agreed', 'timeline/#talks-agreed'],
    ['agreements', 'rva-florin', 'glossary/#rva-florin'],
    ['sources', 'communique', 'sources/#communique'],
  ]);
});

test('a record keeps its fields, in the order of the content format', () => {
  expect(JSON.stringify(data['dates'])).toBe(
    JSON.stringify([
      {
        id: 'talks-agreed',
        date: '2024-05-02',
        title: 'Talks agreed',
        text: 'The two governments agreed to negotiate.',
        kind: 'event',
        actors: ['florin', 'jauja'],
        agreements: ['rva-florin'],
        'led-to': [],
        answers: [],
        fulfils: [],
        breaks: [],
        confidence: 'high',
        cites: [{ source: 'communique', at: '§2' }],
        url: 'timeline/#talks-agreed',
      },
    ]),
  );
});

test('nothing of a record is lost on the way', () => {
  const agreements = base.agreements.map((one) => ({ ...one, steps: { talks: ['talks-agreed'] } }));
  const { articles, explainers, actors, terms, dates, claims, sources, corrections, pictures } = base;
  expect(data).toEqual({
    articles,
    explainers,
    actors,
    terms,
    dates,
    agreements,
    claims,
    sources,
    corrections,
    pictures,
  });
});

test('it is readable, and ends with a line break', () => {
  expect(text).toMatch(/^\{\n "articles": \[\n {2}\{\n/);
  expect(text).toMatch(/\n\}\n$/);
});

test.each(CORPORA)('reading it gives the records of %s again, and writing these the same text', (_, corpus) => {
  const json = articleJson(corpus);
  const read = readArticleJson(json);
  const lists = Object.keys(read) as (keyof Twin)[];
  expect(lists).toHaveLength(10);
  for (const list of lists) expect(read[list], list).toEqual(JSON.parse(JSON.stringify(corpus[list])));
  expect(articleJson(read)).toBe(json);
});

test.each(CORPORA)('each record of %s is one that an author may write, and says the same', (_, corpus) => {
  const read = JSON.parse(articleJson(corpus));
  for (const [list, schema] of Object.entries(SCHEMAS)) {
    for (const [index, { url: _, width: __, height: ___, ...record }] of read[list].entries()) {
      const { url, ...known } = corpus[list as keyof typeof SCHEMAS][index]!;
      expect({ ...known, ...schema.parse(written(record)) }, url).toEqual(known);
    }
  }
});

test('a list too long for one file is an index of files that hold each record once', () => {
  const [date] = base.dates;
  const dates = Array.from({ length: 1001 }, (_, index) => ({ ...date!, id: `d-${index}` }));
  const whole = JSON.parse(articleJson({ ...base, dates }));
  const parts = articleParts({ ...base, dates });
  expect(whole.dates).toEqual({ count: 1001, files: parts.map(({ address }) => address) });
  expect(parts.map(({ address }) => address)).toEqual([1, 2, 3].map((n) => `data/article/dates-${n}.json`));
  expect(parts.flatMap(({ text }) => JSON.parse(text).map(({ id }: Item) => id))).toEqual(dates.map(({ id }) => id));
  expect(whole.sources).toEqual(data['sources']);
  expect(articleParts({ ...base, dates: dates.slice(0, 500) })).toEqual([]);
});

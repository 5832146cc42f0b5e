import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import { bibtex, sourcesBib } from '../../src/exports/bibtex.ts';
import { cslDate, cslItem, sourcesJson, type CslItem } from '../../src/exports/csl-json.ts';
import { source } from '../views/corpora.ts';
import { CORPORA } from './corpora.ts';

type Read = Pick<CslItem, 'id' | 'title' | 'author' | 'issued' | 'URL'>;
const read = (text: string) => new Cite(text).data as Read[];
const told = ({ id, title, author, issued, URL }: Read) => ({
  id,
  title,
  // BibTeX has one way to say the whole name of an institution and a family name.
  author: author?.map(({ literal, ...name }) => (literal === undefined ? name : { family: literal })),
  // Neither citation-js nor classic BibTeX knows of a date that it is about then.
  issued: issued && 'date-parts' in issued ? issued['date-parts'] : undefined,
  URL,
});

test.each(CORPORA)('citation-js reads what the CSL-JSON of %s says', (_, corpus) => {
  expect(read(sourcesJson(corpus)).map(told)).toEqual(corpus.sources.map(cslItem).map(told));
});

test.each(CORPORA)('title, date and address of each source of %s come back from BibTeX', (_, corpus) => {
  // A name of many parts is one family name to it.
  const back = (item: Read) => ({ ...told(item), author: item.author?.length });
  expect(read(sourcesBib(corpus)).map(back)).toEqual(corpus.sources.map(cslItem).map(back));
});

const item = (given: Partial<CslItem>): CslItem => ({
  id: 'some-id',
  type: 'webpage',
  title: 'Some title',
  author: [{ literal: 'The desk of Florin & Jauja' }],
  issued: { 'date-parts': [[2024, 5, 2]] },
  URL: 'https://site.example/timeline/#some-id',
  ...given,
});

test.each<Partial<CslItem>>([
  {},
  { title: 'McDonald’s, NATO & the “Äon” of 100 % {braces} #1_a $2 ~x^y' },
  { title: '日仏円滑化協定' },
  {
    author: [
      { family: 'Muster', given: 'Ada' },
      { family: 'Low', given: 'Ben' },
    ],
  },
  { author: [{ literal: 'Ministry of War and Peace' }] },
  { author: [{ family: 'Muster', given: 'Ada', suffix: 'Jr.' }] },
  { issued: { 'date-parts': [[2024, 12]] } },
  { issued: { 'date-parts': [[2024]] } },
  {
    issued: {
      'date-parts': [
        [2023, 8],
        [2023, 10],
      ],
    },
  },
  { URL: 'https://site.example/a_b/?c=%20d&e=~f#some-id' },
])('from BibTeX come back title, authors, date and address: %j', (given) => {
  expect(read(bibtex(item(given))).map(told)).toEqual([told(item(given))]);
});

test.each([
  ['2024-05-02', { 'date-parts': [[2024, 5, 2]] }],
  ['2021~', { 'date-parts': [[2021]], circa: true }],
  ['2021?', { 'date-parts': [[2021]], circa: true }],
  [
    '2023-08/2023-10',
    {
      'date-parts': [
        [2023, 8],
        [2023, 10],
      ],
    },
  ],
  ['2023-08/..', { raw: '2023-08/..' }],
])('the date %s is %j', (text, date) => {
  expect(cslDate(text)).toEqual(date);
});

test.each([
  ['2024-05-02', '  year = {2024},\n  month = may,\n  day = {2},\n'],
  ['2021~', '  date = {2021~},\n'],
  ['2023-08/2023-10', '  date = {2023-08/2023-10},\n'],
  ['2023-08/..', '  date = {2023-08/..},\n'],
])('the date %s is no more exact in BibTeX', (issued, lines) => {
  expect(bibtex(cslItem(source({ id: 'some-id', issued })))).toMatch(`${lines}}\n`);
});

test('our own fields stay at home', () => {
  const own = { ...source({ id: 'some-id' }), 'publisher-short': 'Herring Board' };
  expect(Object.keys(cslItem(own))).not.toEqual(expect.arrayContaining(['tier']));
  expect(JSON.stringify(cslItem(own))).not.toMatch(/tier|publisher-short|"url"/);
});

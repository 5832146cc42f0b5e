import { expect, test } from 'vitest';
import { cslDate } from '../../src/model/csl-date.ts';

test.each<[what: string, written: unknown, edtf: string]>([
  ['a day as EDTF', '2024-05-02', '2024-05-02'],
  ['a month as EDTF', '2024-05', '2024-05'],
  ['an interval as EDTF', '2024-05-02/2024-05-06', '2024-05-02/2024-05-06'],
  ['about a year as EDTF', '1984~', '1984~'],
  ['a season as EDTF', '2024-21', '2024'],
  ['two seasons as EDTF', '2023-23/2024-21', '2023/2024'],
  ['a time', '2024-05-02T10:00:00Z', '2024-05-02'],
  ['a day in parts', { 'date-parts': [['2024', '5', '2']] }, '2024-05-02'],
  ['a month in parts', { 'date-parts': [['2024', '5']] }, '2024-05'],
  ['a year in parts', { 'date-parts': [['2024']] }, '2024'],
  ['an early year in parts', { 'date-parts': [['987']] }, '0987'],
  [
    'a range in parts',
    {
      'date-parts': [
        ['2024', '5', '2'],
        ['2024', '5', '6'],
      ],
    },
    '2024-05-02/2024-05-06',
  ],
  ['the same twice in parts', { 'date-parts': [['2024'], ['2024']] }, '2024'],
  ['a season beside parts', { 'date-parts': [['2024']], season: '1' }, '2024'],
  ['about parts', { 'date-parts': [['2024', '5']], circa: 'true' }, '2024-05~'],
  ['not about parts', { 'date-parts': [['2024', '5']], circa: 'false' }, '2024-05'],
  ['a day of Better BibTeX', [{ year: '2024', month: '5', day: '2' }], '2024-05-02'],
  [
    'a range of Better BibTeX',
    [
      { year: '2014', month: '12', day: '31' },
      { year: '2015', month: '1', day: '1' },
    ],
    '2014-12-31/2015-01-01',
  ],
  [
    'a season of Better BibTeX',
    [
      { year: '2017', season: '3' },
      { year: '2018', season: '4' },
    ],
    '2017/2018',
  ],
  ['about a year of Better BibTeX', [{ year: '2017', circa: 'true' }], '2017~'],
  ['a season as a month', [{ year: '2017', month: '21' }], '2017'],
  ['a day without a month', [{ year: '2017', day: '21' }], '2017'],
  ['the last season as a month', [{ year: '2017', month: '41' }], '2017'],
  ['the first season as a month', [{ year: '2017', month: '13' }], '2017'],
  ['a season between them as a month', [{ year: '2017', month: '35' }], '2017'],
  ['a season beside a month', [{ year: '2017', season: '3', month: '5' }], '2017'],
  ['a month and a day that are empty', [{ year: '2017', month: '', day: '' }], '2017'],
  ['a month and a day of 0', [{ year: '2017', month: '0', day: '0' }], '2017'],
  ['circa that is empty', [{ year: '2017', circa: '' }], '2017'],
  ['circa of 0', [{ year: '2017', circa: '0' }], '2017'],
  ['spaces round it', ' 2017-04 ', '2017-04'],
  ['about a season as EDTF', '2024-21~', '2024~'],
  ['other seasons as EDTF', '2024-35/2025-41', '2024/2025'],
  ['literal EDTF', [{ literal: '2017-04' }], '2017-04'],
  ['raw EDTF', { raw: '2017-04-03' }, '2017-04-03'],
])('%s', (_, written, edtf) => {
  expect(cslDate.parse(written)).toBe(edtf);
});

test.each<[what: string, written: unknown]>([
  ['words', '2 May 2024'],
  ['literal words', { literal: 'n.d.' }],
  ['no such day', { 'date-parts': [['2024', '2', '30']] }],
  ['no such day of EDTF', '2024-02-30'],
  ['no year', [{ month: '5' }]],
  ['no parts', { 'date-parts': [] }],
  ['three ends', { 'date-parts': [['2001'], ['2002'], ['2003']] }],
  ['a range that ends before it begins', { 'date-parts': [['2002'], ['2001']] }],
  ['the year 0', { 'date-parts': [['0']] }],
  ['a year that no source can mean', '9999-12-31'],
  ['a list of words', ['2024']],
  ['a list of nothing', [null]],
  ['what is not there', null],
  ['a number', 2024],
  ['parts that are no list', { 'date-parts': ['2024'] }],
  ['an end without a year', [{ month: '5' }, { year: '2024' }]],
  ['the same three times', { 'date-parts': [['2001'], ['2001'], ['2001']] }],
  ['raw that is no text', { raw: ['2024-05-02'] }],
  ['a month after the last season', [{ year: '2017', month: '42' }]],
  ['a month that begins as a season', [{ year: '2017', month: '131' }]],
  ['a month that ends as a season', [{ year: '2017', month: '113' }]],
  ['a season after the last as EDTF', '2024-42'],
  ['a day of a season as EDTF', '2024-21-05'],
  ['nothing', ''],
])('%s is no date', (_, written) => {
  expect(cslDate.safeParse(written).error?.issues.map(({ message }) => message)).toEqual([
    'a date: EDTF, such as `2024-05-02`, or CSL’s `date-parts`, or its `year`, `month` and `day`',
  ]);
});

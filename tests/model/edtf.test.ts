import { expect, test } from 'vitest';
import { date, day, moment } from '../../src/model/edtf.ts';
import { issuesOf } from './issues.ts';

const RANGE = 'a year from 1 to 2999';
const DATE = 'an EDTF date that exists, such as `2024-05-02`, `2024-05`, `2021~` or `2023-08/2023-10`';
const MOMENT = 'one date, such as `2024-05-02`, `2024-05` or `2021~`';
const DAY = 'a day that exists, such as `2024-05-02`';

test.each([
  ['2024-05-02', [], [], []],
  ['2024-05', [], [], [DAY]],
  ['2021~', [], [], [DAY]],
  ['2024-05-02~', [], [], [DAY]],
  ['2023-08/2023-10', [], [MOMENT], [DAY]],
  ['2023-08/..', [], [MOMENT], [DAY]],
  ['../2024-05-02', [], [MOMENT], [DAY]],
  ['2024-02-30', [DATE], [MOMENT], [DAY]],
  ['on 2024-05-02', [DATE], [MOMENT], [DAY]],
  ['soon', [DATE], [MOMENT], [DAY]],
  ['3000-01-01', [RANGE], [RANGE], [RANGE]],
])('%s: as a date %j, as one moment %j, as a day %j', (text, ofDate, ofMoment, ofDay) => {
  expect(issuesOf(date, text)).toEqual(ofDate);
  expect(issuesOf(moment, text)).toEqual(ofMoment);
  expect(issuesOf(day, text)).toEqual(ofDay);
});

test.each([date, moment])('what EDTF has and the site has not is named, with what to write', (schema) => {
  const said = '`1945-05-08`, as this site does not support EDTF’s times';
  expect(issuesOf(schema, '1945-05-08T15:00:00Z')).toEqual([said]);
});

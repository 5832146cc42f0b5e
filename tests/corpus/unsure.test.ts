import { expect, test } from 'vitest';
import type { Reading } from '../../src/corpus/readings.ts';
import { unsureOf } from '../../src/corpus/unsure.ts';

const whole = { id: 'a', 'as-of': '2024-05-03' };

test.each<[kind: string, data: object | undefined, isWrong: boolean, unsure: string[]]>([
  ['articles', whole, false, []],
  ['articles', whole, true, ['records']],
  ['articles', { id: 'a' }, true, ['asOf', 'records']],
  ['articles', { 'as-of': '2024-05-03' }, true, ['articles', 'records']],
  ['articles', undefined, true, ['articles', 'asOf', 'records']],
  ['explainers', undefined, true, ['asOf', 'records']],
  ['reports', undefined, true, ['asOf', 'records']],
  ['about', undefined, true, ['records']],
  ['sources', undefined, true, ['records']],
  ['site', {}, false, []],
  ['site', {}, true, ['edition', 'records']],
])('of a file of %s with %j, wrong: %s, what is unsure is %j', (kind, data, isWrong, unsure) => {
  const reading = { file: { kind }, document: data && { data }, isWrong } as Reading;
  expect([...unsureOf([reading])].sort()).toEqual(unsure);
});
